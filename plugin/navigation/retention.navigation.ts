import { defineNavigationMenuItem } from '../lib/sdk.ts';
import { retentionFolder } from '../lib/navigation.ts';

export default defineNavigationMenuItem(retentionFolder());

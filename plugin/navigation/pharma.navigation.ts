import { defineNavigationMenuItem } from '../lib/sdk.ts';
import { pharmaFolder } from '../lib/navigation.ts';

export default defineNavigationMenuItem(pharmaFolder());

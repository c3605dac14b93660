import { defineNavigationMenuItem } from '../lib/sdk.ts';
import { channelFolder } from '../lib/navigation.ts';

export default defineNavigationMenuItem(channelFolder());

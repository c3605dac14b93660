import { defineNavigationMenuItem } from '../lib/sdk.ts';
import { objectEntry } from '../lib/navigation.ts';

export default defineNavigationMenuItem(objectEntry('churnCase', 'IconUserHeart', 'red'));

import { defineNavigationMenuItem } from 'twenty-sdk/define';
import { objectEntry } from '../lib/navigation.ts';

export default defineNavigationMenuItem(objectEntry('pharmaPolicy', 'IconAdjustments', 'purple'));

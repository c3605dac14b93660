import { defineNavigationMenuItem } from 'twenty-sdk/define';
import { pharmaFolder } from '../lib/navigation.ts';

export default defineNavigationMenuItem(pharmaFolder());

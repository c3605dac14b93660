import { defineNavigationMenuItem } from 'twenty-sdk/define';
import { viewEntry } from '../lib/navigation.ts';

export default defineNavigationMenuItem(viewEntry('person.professionals', 'Professionals', 'IconStethoscope', 'sky'));

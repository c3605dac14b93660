import { defineNavigationMenuItem } from 'twenty-sdk/define';
import { viewEntry } from '../lib/navigation.ts';

export default defineNavigationMenuItem(
  viewEntry('company.pharmaAccounts', 'Accounts', 'IconBuildingHospital', 'blue'),
);

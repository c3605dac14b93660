import { defineNavigationMenuItem } from '../lib/sdk.ts';
import { pageEntry } from '../lib/navigation.ts';

export default defineNavigationMenuItem(
  pageEntry('page.churnOverview', 'Retention overview', 'IconLayoutDashboard', 'red'),
);

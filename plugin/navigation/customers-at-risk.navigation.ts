import { defineNavigationMenuItem } from '../lib/sdk.ts';
import { viewEntry } from '../lib/navigation.ts';

export default defineNavigationMenuItem(
  viewEntry('company.atRisk', 'Customers at risk', 'IconHeartRateMonitor', 'orange'),
);

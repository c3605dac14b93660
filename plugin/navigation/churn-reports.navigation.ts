import { defineNavigationMenuItem } from '../lib/sdk.ts';
import { objectEntry } from '../lib/navigation.ts';

export default defineNavigationMenuItem(objectEntry('churnReport', 'IconReportAnalytics', 'iris'));

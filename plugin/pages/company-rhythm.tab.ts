import { definePageLayoutTab, STANDARD_PAGE_LAYOUT_UNIVERSAL_IDENTIFIERS } from '../lib/sdk.ts';
import { addedTab, componentWidget, listWidget } from '../lib/page.ts';

/** When the account orders, whether it still does, and what was done to keep it. */
export default definePageLayoutTab(
  addedTab('company', STANDARD_PAGE_LAYOUT_UNIVERSAL_IDENTIFIERS.companyRecordPage.universalIdentifier, 18.5, {
    key: 'rhythm',
    title: 'Rhythm',
    icon: 'IconHeartRateMonitor',
    widgets: [
      componentWidget('Rhythm of the account', 'company.orderRhythm'),
      listWidget('Churn cases', 'company', 'churnCases', 'churnCase', 'ofCompany'),
    ],
  }),
);

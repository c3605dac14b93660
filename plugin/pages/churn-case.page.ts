import { definePageLayout } from '../lib/sdk.ts';
import { componentWidget, fieldsWidget, recordPage } from '../lib/page.ts';

export default definePageLayout(
  recordPage('churnCase', {
    name: 'Churn case page',
    details: [fieldsWidget('Churn case', 'churnCase', 'details')],
    tabs: [
      {
        key: 'rhythm',
        title: 'Rhythm',
        icon: 'IconHeartRateMonitor',
        widgets: [componentWidget('Rhythm of the account', 'company.orderRhythm')],
      },
    ],
    tasksFirst: true,
  }),
);

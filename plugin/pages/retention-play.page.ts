import { definePageLayout } from '../lib/sdk.ts';
import { fieldsWidget, listWidget, recordPage } from '../lib/page.ts';

export default definePageLayout(
  recordPage('retentionPlay', {
    name: 'Play page',
    details: [fieldsWidget('Play', 'retentionPlay', 'details')],
    tabs: [
      {
        key: 'cases',
        title: 'Cases',
        icon: 'IconUserHeart',
        widgets: [listWidget('Churn cases', 'retentionPlay', 'churnCases', 'churnCase', 'ofPlay')],
      },
    ],
  }),
);

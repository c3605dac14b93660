import { definePageLayout } from '../lib/sdk.ts';
import { fieldsWidget, recordPage } from '../lib/page.ts';

export default definePageLayout(
  recordPage('churnReport', {
    name: 'Churn report page',
    details: [fieldsWidget('Churn report', 'churnReport', 'details')],
  }),
);

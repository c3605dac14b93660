import { definePageLayout } from '../lib/sdk.ts';
import { fieldsWidget, recordPage } from '../lib/page.ts';

export default definePageLayout(
  recordPage('churnCase', {
    name: 'Churn case page',
    details: [fieldsWidget('Churn case', 'churnCase', 'details')],
  }),
);

import { definePageLayout } from '../lib/sdk.ts';
import { fieldsWidget, recordPage } from '../lib/page.ts';

export default definePageLayout(
  recordPage('customerAssessment', {
    name: 'Assessment page',
    details: [fieldsWidget('Assessment', 'customerAssessment', 'details')],
  }),
);

import { definePageLayout } from '../lib/sdk.ts';
import { fieldsWidget, recordPage } from '../lib/page.ts';

export default definePageLayout(
  recordPage('pharmaPolicy', {
    name: 'Policy page',
    details: [fieldsWidget('Policy', 'pharmaPolicy', 'details')],
  }),
);

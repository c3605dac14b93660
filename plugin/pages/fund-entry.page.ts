import { definePageLayout } from '../lib/sdk.ts';
import { fieldsWidget, recordPage } from '../lib/page.ts';

export default definePageLayout(
  recordPage('fundEntry', {
    name: 'Ledger entry page',
    details: [fieldsWidget('Ledger entry', 'fundEntry', 'details')],
  }),
);

import { definePageLayout } from '../lib/sdk.ts';
import { fieldsWidget, recordPage } from '../lib/page.ts';

export default definePageLayout(
  recordPage('approvalAuthority', {
    name: 'Approval authority page',
    details: [fieldsWidget('Approval authority', 'approvalAuthority', 'details')],
  }),
);

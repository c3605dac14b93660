import { definePageLayout } from '../lib/sdk.ts';
import { fieldsWidget, listWidget, recordPage } from '../lib/page.ts';

export default definePageLayout(
  recordPage('fundClaim', {
    name: 'Claim page',
    details: [fieldsWidget('Claim', 'fundClaim', 'details')],
    tabs: [
      {
        key: 'ledger',
        title: 'Ledger',
        icon: 'IconBook2',
        widgets: [listWidget('Ledger entries', 'fundClaim', 'fundEntries', 'fundEntry', 'ofClaim')],
      },
    ],
  }),
);

import { definePageLayout } from '../lib/sdk.ts';
import { fieldsWidget, listWidget, recordPage } from '../lib/page.ts';

export default definePageLayout(
  recordPage('fundRequest', {
    name: 'Fund request page',
    details: [fieldsWidget('Fund request', 'fundRequest', 'details')],
    tabs: [
      {
        key: 'claims',
        title: 'Claims',
        icon: 'IconReceipt2',
        widgets: [
          listWidget('Claims', 'fundRequest', 'fundClaims', 'fundClaim', 'ofRequest'),
          listWidget('Ledger entries', 'fundRequest', 'fundEntries', 'fundEntry', 'ofRequest'),
        ],
      },
    ],
  }),
);

import { definePageLayout } from '../lib/sdk.ts';
import { fieldsWidget, listWidget, recordPage } from '../lib/page.ts';

export default definePageLayout(
  recordPage('partnerInvoice', {
    name: 'Partner invoice page',
    details: [fieldsWidget('Partner invoice', 'partnerInvoice', 'details')],
    tabs: [
      {
        key: 'claims',
        title: 'Claims',
        icon: 'IconReceipt2',
        widgets: [listWidget('Claims', 'partnerInvoice', 'fundClaims', 'fundClaim', 'ofInvoice')],
      },
    ],
  }),
);

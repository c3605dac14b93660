import { definePageLayout } from '../lib/sdk.ts';
import { fieldsWidget, listWidget, recordPage } from '../lib/page.ts';

export default definePageLayout(
  recordPage('fundAllocation', {
    name: 'Allocation page',
    details: [fieldsWidget('Allocation', 'fundAllocation', 'details')],
    tabs: [
      {
        key: 'ledger',
        title: 'Ledger',
        icon: 'IconBook2',
        widgets: [listWidget('Ledger entries', 'fundAllocation', 'fundEntries', 'fundEntry', 'ofAllocation')],
      },
    ],
  }),
);

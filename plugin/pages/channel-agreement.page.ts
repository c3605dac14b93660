import { definePageLayout } from '../lib/sdk.ts';
import { fieldsWidget, listWidget, recordPage } from '../lib/page.ts';

export default definePageLayout(
  recordPage('channelAgreement', {
    name: 'Agreement page',
    details: [fieldsWidget('Agreement', 'channelAgreement', 'details')],
    tabs: [
      {
        key: 'terms',
        title: 'Products and money',
        icon: 'IconPills',
        widgets: [
          listWidget('Agreed products', 'channelAgreement', 'agreementProducts', 'agreementProduct', 'ofAgreement'),
          listWidget('Allocations', 'channelAgreement', 'fundAllocations', 'fundAllocation', 'ofAgreement'),
        ],
      },
    ],
  }),
);

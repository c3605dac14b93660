import { definePageLayout } from '../lib/sdk.ts';
import { componentWidget, fieldsWidget, listWidget, recordPage } from '../lib/page.ts';

export default definePageLayout(
  recordPage('cooperationFund', {
    name: 'Fund page',
    details: [fieldsWidget('Fund', 'cooperationFund', 'details')],
    tabs: [
      {
        key: 'money',
        title: 'Money',
        icon: 'IconCoins',
        widgets: [componentWidget('Where the money is', 'cooperationFund.fundFlow')],
      },
      {
        key: 'allocations',
        title: 'Allocations',
        icon: 'IconChartPie2',
        widgets: [
          listWidget('Allocations', 'cooperationFund', 'fundAllocations', 'fundAllocation', 'ofFund'),
          listWidget('Agreements', 'cooperationFund', 'accruingAgreements', 'channelAgreement', 'ofFund'),
        ],
      },
      {
        key: 'requests',
        title: 'Requests',
        icon: 'IconFileDollar',
        widgets: [listWidget('Fund requests', 'cooperationFund', 'fundRequests', 'fundRequest', 'ofFund')],
      },
      {
        key: 'ledger',
        title: 'Ledger',
        icon: 'IconBook2',
        widgets: [listWidget('Ledger entries', 'cooperationFund', 'fundEntries', 'fundEntry', 'ofFund')],
      },
    ],
  }),
);

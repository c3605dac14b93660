import { defineView, AggregateOperations, ViewSortDirection } from '../../lib/sdk.ts';
import { relatedList } from '../../lib/view.ts';

export default defineView(
  relatedList('fundClaim', 'ofInvoice', 'invoice', {
    name: 'Claims on the invoice',
    icon: 'IconReceipt2',
    columns: [
      ['name', 190],
      ['partner', 160],
      ['claimState', 130],
      ['claimedAmount', 120],
      ['approvedAmount', 120],
      ['paidAmount', 120],
      ['activityDate', 110],
    ],
    totals: {
      name: AggregateOperations.COUNT,
      claimedAmount: AggregateOperations.SUM,
      approvedAmount: AggregateOperations.SUM,
      paidAmount: AggregateOperations.SUM,
    },
    sort: ['activityDate', ViewSortDirection.DESC],
  }),
);

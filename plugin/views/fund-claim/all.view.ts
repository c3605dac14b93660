import { defineView, AggregateOperations, ViewSortDirection } from '../../lib/sdk.ts';
import { table } from '../../lib/view.ts';

export default defineView(
  table('fundClaim', 'all', {
    name: 'All claims',
    icon: 'IconReceipt2',
    position: 0,
    columns: [
      ['name', 220],
      ['partner', 180],
      ['request', 190],
      ['claimState', 130],
      ['claimedAmount', 130],
      ['approvedAmount', 130],
      ['paidAmount', 130],
      ['owedAmount', 120],
      ['activityDate', 110],
      ['invoice', 160],
      ['submittedBy', 150],
      ['approvedBy', 150],
      ['paymentReference', 150],
      ['requestedAction', 150],
      ['decisionReason', 300],
    ],
    totals: {
      name: AggregateOperations.COUNT,
      claimedAmount: AggregateOperations.SUM,
      approvedAmount: AggregateOperations.SUM,
      paidAmount: AggregateOperations.SUM,
      owedAmount: AggregateOperations.SUM,
    },
    sort: ['submittedAt', ViewSortDirection.DESC],
  }),
);

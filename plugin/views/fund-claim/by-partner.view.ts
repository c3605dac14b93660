import { defineView, AggregateOperations, ViewSortDirection } from '../../lib/sdk.ts';
import { table } from '../../lib/view.ts';

export default defineView(
  table('fundClaim', 'byPartner', {
    name: 'By partner',
    icon: 'IconHeartHandshake',
    position: 6,
    columns: [
      ['name', 220],
      ['partner', 190],
      ['request', 190],
      ['claimState', 130],
      ['claimedAmount', 130],
      ['approvedAmount', 130],
      ['paidAmount', 130],
      ['owedAmount', 120],
    ],
    totals: {
      name: AggregateOperations.COUNT,
      claimedAmount: AggregateOperations.SUM,
      approvedAmount: AggregateOperations.SUM,
      paidAmount: AggregateOperations.SUM,
      owedAmount: AggregateOperations.SUM,
    },
    sort: ['partner', ViewSortDirection.ASC],
  }),
);

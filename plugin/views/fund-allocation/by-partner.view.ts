import { defineView, AggregateOperations, ViewSortDirection } from '../../lib/sdk.ts';
import { is, table } from '../../lib/view.ts';

export default defineView(
  table('fundAllocation', 'byPartner', {
    name: 'By partner',
    icon: 'IconHeartHandshake',
    position: 3,
    columns: [
      ['name', 200],
      ['partner', 190],
      ['fund', 170],
      ['allocationState', 100],
      ['amount', 130],
      ['remainingAmount', 130],
      ['expiresOn', 110],
      ['allocationKind', 120],
    ],
    filters: [is('allocationState', 'POSTED')],
    totals: {
      name: AggregateOperations.COUNT,
      amount: AggregateOperations.SUM,
      remainingAmount: AggregateOperations.SUM,
    },
    sort: ['partner', ViewSortDirection.ASC],
  }),
);

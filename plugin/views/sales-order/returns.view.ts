import { defineView, AggregateOperations, ViewSortDirection } from '../../lib/sdk.ts';
import { is, table } from '../../lib/view.ts';

export default defineView(
  table('salesOrder', 'returns', {
    name: 'Returns',
    icon: 'IconTruckReturn',
    position: 7,
    columns: [
      ['name', 200],
      ['company', 200],
      ['originalOrder', 180],
      ['orderState', 110],
      ['totalAmount', 130],
      ['orderedAt', 170],
      ['blockKinds', 190],
      ['decisionReason', 300],
    ],
    filters: [is('orderKind', 'RETURN')],
    totals: { name: AggregateOperations.COUNT, totalAmount: AggregateOperations.SUM },
    sort: ['orderedAt', ViewSortDirection.DESC],
  }),
);

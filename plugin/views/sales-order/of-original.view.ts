import { defineView, AggregateOperations, ViewSortDirection } from '../../lib/sdk.ts';
import { relatedList } from '../../lib/view.ts';

export default defineView(
  relatedList('salesOrder', 'ofOriginal', 'originalOrder', {
    name: 'Returns of the order',
    icon: 'IconTruckReturn',
    columns: [
      ['name', 180],
      ['orderState', 110],
      ['totalAmount', 120],
      ['orderedAt', 170],
    ],
    totals: { name: AggregateOperations.COUNT, totalAmount: AggregateOperations.SUM },
    sort: ['orderedAt', ViewSortDirection.DESC],
  }),
);

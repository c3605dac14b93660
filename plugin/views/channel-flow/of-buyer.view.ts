import { defineView, AggregateOperations, ViewSortDirection } from '../../lib/sdk.ts';
import { relatedList } from '../../lib/view.ts';

export default defineView(
  relatedList('channelFlow', 'ofBuyer', 'buyer', {
    name: 'Bought through partners',
    icon: 'IconTruckLoading',
    columns: [
      ['name', 180],
      ['soldOn', 110],
      ['seller', 170],
      ['product', 160],
      ['quantity', 90],
      ['flowAmount', 110],
      ['flowState', 110],
    ],
    totals: { name: AggregateOperations.COUNT, quantity: AggregateOperations.SUM, flowAmount: AggregateOperations.SUM },
    sort: ['soldOn', ViewSortDirection.DESC],
  }),
);

import { defineView, AggregateOperations, ViewSortDirection } from '../../lib/sdk.ts';
import { relatedList } from '../../lib/view.ts';

export default defineView(
  relatedList('salesOrder', 'ofPartner', 'channelPartner', {
    name: 'Orders through the partner',
    icon: 'IconHeartHandshake',
    columns: [
      ['name', 180],
      ['company', 180],
      ['orderState', 110],
      ['totalAmount', 120],
      ['orderedAt', 170],
    ],
    totals: { name: AggregateOperations.COUNT, totalAmount: AggregateOperations.SUM },
    sort: ['orderedAt', ViewSortDirection.DESC],
  }),
);

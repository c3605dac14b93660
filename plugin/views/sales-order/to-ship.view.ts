import { defineView, AggregateOperations, ViewSortDirection } from '../../lib/sdk.ts';
import { is, table } from '../../lib/view.ts';

export default defineView(
  table('salesOrder', 'toShip', {
    name: 'To ship',
    icon: 'IconTruckDelivery',
    position: 4,
    columns: [
      ['name', 200],
      ['company', 200],
      ['deliverOn', 120],
      ['totalAmount', 130],
      ['orderedAt', 170],
      ['channelPartner', 160],
      ['orderState', 110],
      ['requestedAction', 130],
    ],
    filters: [is('orderState', 'RELEASED')],
    totals: { name: AggregateOperations.COUNT, totalAmount: AggregateOperations.SUM },
    sort: ['deliverOn', ViewSortDirection.ASC],
  }),
);

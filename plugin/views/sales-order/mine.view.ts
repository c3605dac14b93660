import { defineView, AggregateOperations, ViewSortDirection } from '../../lib/sdk.ts';
import { mine, table } from '../../lib/view.ts';

export default defineView(
  table('salesOrder', 'mine', {
    name: 'My orders',
    icon: 'IconUser',
    position: 2,
    columns: [
      ['name', 200],
      ['orderNumber', 140],
      ['company', 200],
      ['orderState', 110],
      ['blockKinds', 190],
      ['totalAmount', 130],
      ['orderedAt', 170],
      ['deliverOn', 120],
      ['orderKind', 100],
      ['orderOwner', 140],
      ['channelPartner', 160],
      ['requestedAction', 130],
      ['decisionReason', 260],
    ],
    filters: [mine('orderOwner')],
    totals: { name: AggregateOperations.COUNT, totalAmount: AggregateOperations.SUM },
    sort: ['orderedAt', ViewSortDirection.DESC],
  }),
);

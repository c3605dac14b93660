import { defineView, AggregateOperations, ViewSortDirection } from '../../lib/sdk.ts';
import { inPast, is, table } from '../../lib/view.ts';

export default defineView(
  table('salesOrder', 'late', {
    name: 'Late',
    icon: 'IconClockExclamation',
    position: 3,
    columns: [
      ['name', 200],
      ['company', 200],
      ['deliverOn', 120],
      ['orderState', 110],
      ['blockKinds', 190],
      ['totalAmount', 130],
      ['orderedAt', 170],
      ['requestedAction', 130],
    ],
    filters: [is('orderState', 'DRAFT', 'BLOCKED', 'RELEASED'), inPast('deliverOn')],
    totals: { name: AggregateOperations.COUNT, totalAmount: AggregateOperations.SUM },
    sort: ['deliverOn', ViewSortDirection.ASC],
  }),
);

import { defineView, AggregateOperations, ViewSortDirection } from '../../lib/sdk.ts';
import { is, table } from '../../lib/view.ts';

export default defineView(
  table('salesOrder', 'blocked', {
    name: 'Blocked',
    icon: 'IconHandStop',
    position: 1,
    columns: [
      ['name', 200],
      ['company', 200],
      ['blockKinds', 190],
      ['blockReasons', 340],
      ['totalAmount', 130],
      ['orderedAt', 170],
      ['overrideReason', 220],
      ['orderState', 110],
      ['requestedAction', 130],
      ['decisionReason', 260],
    ],
    filters: [is('orderState', 'BLOCKED')],
    totals: { name: AggregateOperations.COUNT, totalAmount: AggregateOperations.SUM },
    sort: ['orderedAt', ViewSortDirection.ASC],
  }),
);

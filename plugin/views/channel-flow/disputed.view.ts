import { defineView, AggregateOperations, ViewSortDirection } from '../../lib/sdk.ts';
import { is, table } from '../../lib/view.ts';

export default defineView(
  table('channelFlow', 'disputed', {
    name: 'Disputed',
    icon: 'IconAlertTriangle',
    position: 3,
    columns: [
      ['name', 200],
      ['seller', 170],
      ['buyerText', 200],
      ['buyer', 180],
      ['product', 170],
      ['soldOn', 110],
      ['quantity', 90],
      ['flowAmount', 120],
      ['flowState', 110],
      ['decisionReason', 300],
      ['requestedAction', 150],
    ],
    filters: [is('flowState', 'DISPUTED')],
    totals: { name: AggregateOperations.COUNT, flowAmount: AggregateOperations.SUM },
    sort: ['soldOn', ViewSortDirection.DESC],
  }),
);

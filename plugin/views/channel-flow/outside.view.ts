import { defineView, AggregateOperations, ViewSortDirection } from '../../lib/sdk.ts';
import { isTrue, table } from '../../lib/view.ts';

export default defineView(
  table('channelFlow', 'outside', {
    name: 'Outside the territory',
    icon: 'IconMapOff',
    position: 4,
    columns: [
      ['name', 200],
      ['seller', 170],
      ['buyer', 180],
      ['product', 170],
      ['lotNumber', 120],
      ['soldOn', 110],
      ['quantity', 90],
      ['flowAmount', 120],
      ['flowState', 110],
      ['decisionReason', 300],
    ],
    filters: [isTrue('isOutsideTerritory')],
    totals: { name: AggregateOperations.COUNT, flowAmount: AggregateOperations.SUM },
    sort: ['soldOn', ViewSortDirection.DESC],
  }),
);

import { defineView, AggregateOperations, ViewSortDirection } from '../../lib/sdk.ts';
import { table } from '../../lib/view.ts';

export default defineView(
  table('channelFlow', 'all', {
    name: 'All sell-through',
    icon: 'IconTruckDelivery',
    position: 0,
    columns: [
      ['name', 200],
      ['seller', 170],
      ['soldOn', 110],
      ['buyerText', 190],
      ['buyer', 180],
      ['productText', 170],
      ['product', 170],
      ['quantity', 90],
      ['unitOfMeasure', 80],
      ['flowAmount', 120],
      ['flowKind', 90],
      ['flowState', 110],
      ['matchScore', 90],
      ['lotNumber', 120],
      ['sourceFile', 160],
      ['sourceRow', 90],
      ['requestedAction', 150],
      ['decisionReason', 300],
    ],
    totals: { name: AggregateOperations.COUNT, quantity: AggregateOperations.SUM, flowAmount: AggregateOperations.SUM },
    sort: ['soldOn', ViewSortDirection.DESC],
  }),
);

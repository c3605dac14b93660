import { defineView, AggregateOperations } from '../../lib/sdk.ts';
import { table } from '../../lib/view.ts';

export default defineView(
  table('salesOrderLine', 'all', {
    name: 'All order lines',
    icon: 'IconListNumbers',
    position: 0,
    columns: [
      ['name', 200],
      ['salesOrder', 180],
      ['product', 200],
      ['batch', 150],
      ['quantity', 100],
      ['unitPrice', 120],
      ['lineAmount', 130],
    ],
    totals: { name: AggregateOperations.COUNT, quantity: AggregateOperations.SUM, lineAmount: AggregateOperations.SUM },
  }),
);

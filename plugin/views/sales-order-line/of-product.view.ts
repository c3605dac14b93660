import { defineView, AggregateOperations } from '../../lib/sdk.ts';
import { relatedList } from '../../lib/view.ts';

export default defineView(
  relatedList('salesOrderLine', 'ofProduct', 'product', {
    name: 'Order lines of the product',
    icon: 'IconListNumbers',
    columns: [
      ['name', 160],
      ['salesOrder', 180],
      ['batch', 130],
      ['quantity', 90],
      ['unitPrice', 110],
      ['lineAmount', 120],
    ],
    totals: { name: AggregateOperations.COUNT, quantity: AggregateOperations.SUM, lineAmount: AggregateOperations.SUM },
  }),
);

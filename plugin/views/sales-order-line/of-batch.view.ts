import { defineView, AggregateOperations } from '../../lib/sdk.ts';
import { relatedList } from '../../lib/view.ts';

export default defineView(
  relatedList('salesOrderLine', 'ofBatch', 'batch', {
    name: 'Order lines of the batch',
    icon: 'IconListNumbers',
    columns: [
      ['name', 160],
      ['salesOrder', 180],
      ['quantity', 90],
      ['lineAmount', 120],
    ],
    totals: { name: AggregateOperations.COUNT, quantity: AggregateOperations.SUM, lineAmount: AggregateOperations.SUM },
  }),
);

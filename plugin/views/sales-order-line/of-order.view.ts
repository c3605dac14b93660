import { defineView, AggregateOperations, ViewSortDirection } from '../../lib/sdk.ts';
import { relatedList } from '../../lib/view.ts';

export default defineView(
  relatedList('salesOrderLine', 'ofOrder', 'salesOrder', {
    name: 'Lines of the order',
    icon: 'IconListNumbers',
    columns: [
      ['name', 160],
      ['product', 180],
      ['batch', 130],
      ['quantity', 90],
      ['unitPrice', 110],
      ['lineAmount', 120],
    ],
    totals: { name: AggregateOperations.COUNT, quantity: AggregateOperations.SUM, lineAmount: AggregateOperations.SUM },
    sort: ['lineNumber', ViewSortDirection.ASC],
  }),
);

import { defineView, AggregateOperations, ViewSortDirection } from '../../lib/sdk.ts';
import { relatedList } from '../../lib/view.ts';

export default defineView(
  relatedList('drugBatch', 'ofProduct', 'product', {
    name: 'Batches of the product',
    icon: 'IconPackage',
    columns: [
      ['name', 180],
      ['lotNumber', 130],
      ['batchState', 120],
      ['expiresOn', 120],
      ['quantity', 90],
    ],
    totals: { name: AggregateOperations.COUNT, quantity: AggregateOperations.SUM },
    sort: ['expiresOn', ViewSortDirection.ASC],
  }),
);

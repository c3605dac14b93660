import { defineView, AggregateOperations, ViewSortDirection } from '../../lib/sdk.ts';
import { relatedList } from '../../lib/view.ts';

export default defineView(
  relatedList('salesOrder', 'ofCompany', 'company', {
    name: 'Orders of the account',
    icon: 'IconShoppingCart',
    columns: [
      ['name', 180],
      ['orderState', 110],
      ['orderKind', 90],
      ['totalAmount', 120],
      ['orderedAt', 170],
      ['blockKinds', 170],
    ],
    totals: { name: AggregateOperations.COUNT, totalAmount: AggregateOperations.SUM },
    sort: ['orderedAt', ViewSortDirection.DESC],
  }),
);

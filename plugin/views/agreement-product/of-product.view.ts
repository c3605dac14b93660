import { defineView, AggregateOperations } from '../../lib/sdk.ts';
import { relatedList } from '../../lib/view.ts';

export default defineView(
  relatedList('agreementProduct', 'ofProduct', 'product', {
    name: 'Agreements that cover the product',
    icon: 'IconFileText',
    columns: [
      ['name', 200],
      ['agreement', 200],
      ['contractPrice', 130],
    ],
    totals: { name: AggregateOperations.COUNT },
  }),
);

import { defineView, AggregateOperations } from '../../lib/sdk.ts';
import { relatedList } from '../../lib/view.ts';

export default defineView(
  relatedList('agreementProduct', 'ofAgreement', 'agreement', {
    name: 'Products of the agreement',
    icon: 'IconPills',
    columns: [
      ['name', 200],
      ['product', 200],
      ['contractPrice', 130],
    ],
    totals: { name: AggregateOperations.COUNT },
  }),
);

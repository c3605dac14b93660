import { defineView, AggregateOperations } from '../../lib/sdk.ts';
import { table } from '../../lib/view.ts';

export default defineView(
  table('agreementProduct', 'all', {
    name: 'All agreed products',
    icon: 'IconPills',
    position: 0,
    columns: [
      ['name', 220],
      ['agreement', 200],
      ['product', 200],
      ['contractPrice', 130],
    ],
    totals: { name: AggregateOperations.COUNT },
  }),
);

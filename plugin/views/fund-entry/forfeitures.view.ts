import { defineView, AggregateOperations, ViewSortDirection } from '../../lib/sdk.ts';
import { is, table } from '../../lib/view.ts';

export default defineView(
  table('fundEntry', 'forfeitures', {
    name: 'Forfeitures',
    icon: 'IconHourglassEmpty',
    position: 2,
    columns: [
      ['name', 220],
      ['postedAt', 150],
      ['amount', 130],
      ['partner', 180],
      ['allocation', 170],
      ['fund', 170],
      ['entryKind', 150],
    ],
    filters: [is('entryKind', 'FORFEITURE')],
    totals: { name: AggregateOperations.COUNT, amount: AggregateOperations.SUM },
    sort: ['entrySequence', ViewSortDirection.DESC],
  }),
);

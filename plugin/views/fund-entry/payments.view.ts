import { defineView, AggregateOperations, ViewSortDirection } from '../../lib/sdk.ts';
import { is, table } from '../../lib/view.ts';

export default defineView(
  table('fundEntry', 'payments', {
    name: 'Payments',
    icon: 'IconCash',
    position: 1,
    columns: [
      ['name', 220],
      ['postedAt', 150],
      ['amount', 130],
      ['entryPhase', 110],
      ['partner', 180],
      ['claim', 180],
      ['fund', 170],
      ['entryKind', 150],
    ],
    filters: [is('entryKind', 'PAYMENT')],
    totals: { name: AggregateOperations.COUNT },
    sort: ['entrySequence', ViewSortDirection.DESC],
  }),
);

import { defineView, AggregateOperations, ViewSortDirection } from '../../lib/sdk.ts';
import { table } from '../../lib/view.ts';

export default defineView(
  table('fundEntry', 'all', {
    name: 'Whole ledger',
    icon: 'IconBook2',
    position: 0,
    columns: [
      ['name', 220],
      ['postedAt', 150],
      ['entryKind', 150],
      ['amount', 130],
      ['movedFrom', 120],
      ['movedTo', 120],
      ['entryPhase', 110],
      ['fund', 170],
      ['partner', 180],
      ['allocation', 170],
      ['request', 180],
      ['claim', 180],
      ['entrySequence', 100],
    ],
    totals: { name: AggregateOperations.COUNT },
    sort: ['entrySequence', ViewSortDirection.DESC],
  }),
);

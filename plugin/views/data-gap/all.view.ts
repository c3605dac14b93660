import { defineView, AggregateOperations, ViewSortDirection } from '../../lib/sdk.ts';
import { table } from '../../lib/view.ts';

export default defineView(
  table('dataGap', 'all', {
    name: 'All data gaps',
    icon: 'IconPuzzle',
    position: 0,
    columns: [
      ['name', 280],
      ['company', 180],
      ['person', 150],
      ['missingField', 150],
      ['gapOwner', 150],
      ['dueOn', 110],
      ['gapState', 110],
      ['escalatedOn', 130],
      ['requestedAction', 130],
      ['decisionReason', 240],
    ],
    totals: { name: AggregateOperations.COUNT },
    sort: ['dueOn', ViewSortDirection.ASC],
  }),
);

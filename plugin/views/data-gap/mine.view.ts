import { defineView, AggregateOperations, ViewSortDirection } from '../../lib/sdk.ts';
import { is, mine, table } from '../../lib/view.ts';

export default defineView(
  table('dataGap', 'mine', {
    name: 'My gaps',
    icon: 'IconUser',
    position: 1,
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
    filters: [is('gapState', 'OPEN'), mine('gapOwner')],
    totals: { name: AggregateOperations.COUNT },
    sort: ['dueOn', ViewSortDirection.ASC],
  }),
);

import { defineView, AggregateOperations, ViewSortDirection } from '../../lib/sdk.ts';
import { table } from '../../lib/view.ts';

export default defineView(
  table('retentionPlay', 'all', {
    name: 'All plays',
    icon: 'IconRoute',
    position: 0,
    columns: [
      ['name', 240],
      ['playKind', 150],
      ['appliesToCause', 260],
      ['isActive', 90],
      ['dueDays', 100],
      ['playSteps', 420],
    ],
    totals: { name: AggregateOperations.COUNT },
    sort: ['name', ViewSortDirection.ASC],
  }),
);

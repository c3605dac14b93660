import { defineView, AggregateOperations, ViewSortDirection } from '../../lib/sdk.ts';
import { table } from '../../lib/view.ts';

export default defineView(
  table('channelRequest', 'all', {
    name: 'All channel requests',
    icon: 'IconMessageQuestion',
    position: 0,
    columns: [
      ['name', 260],
      ['partner', 180],
      ['requestState', 110],
      ['requestKind', 120],
      ['dueOn', 110],
      ['assignee', 150],
      ['details', 260],
      ['answer', 260],
      ['requestedAction', 150],
      ['decisionReason', 300],
    ],
    totals: { name: AggregateOperations.COUNT },
    sort: ['dueOn', ViewSortDirection.ASC],
  }),
);

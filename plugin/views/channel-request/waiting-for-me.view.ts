import { defineView, AggregateOperations, ViewSortDirection } from '../../lib/sdk.ts';
import { is, mine, table } from '../../lib/view.ts';

export default defineView(
  table('channelRequest', 'waitingForMe', {
    name: 'Waiting for me',
    icon: 'IconUser',
    position: 1,
    columns: [
      ['name', 260],
      ['partner', 180],
      ['requestState', 110],
      ['dueOn', 110],
      ['requestKind', 120],
      ['details', 300],
      ['answer', 260],
      ['requestedAction', 150],
      ['decisionReason', 300],
    ],
    filters: [mine('assignee'), is('requestState', 'SUBMITTED', 'IN_PROGRESS', 'LATE')],
    totals: { name: AggregateOperations.COUNT },
    sort: ['dueOn', ViewSortDirection.ASC],
  }),
);

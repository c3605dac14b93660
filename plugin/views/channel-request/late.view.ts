import { defineView, AggregateOperations, ViewSortDirection } from '../../lib/sdk.ts';
import { is, table } from '../../lib/view.ts';

export default defineView(
  table('channelRequest', 'late', {
    name: 'Late',
    icon: 'IconClockExclamation',
    position: 2,
    columns: [
      ['name', 260],
      ['partner', 180],
      ['dueOn', 110],
      ['assignee', 150],
      ['requestKind', 120],
      ['requestState', 110],
      ['details', 260],
      ['requestedAction', 150],
    ],
    filters: [is('requestState', 'LATE')],
    totals: { name: AggregateOperations.COUNT },
    sort: ['dueOn', ViewSortDirection.ASC],
  }),
);

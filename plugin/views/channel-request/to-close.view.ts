import { defineView, AggregateOperations, ViewSortDirection } from '../../lib/sdk.ts';
import { is, table } from '../../lib/view.ts';

export default defineView(
  table('channelRequest', 'toClose', {
    name: 'Answered, to close',
    icon: 'IconChecks',
    position: 3,
    columns: [
      ['name', 260],
      ['partner', 180],
      ['answer', 320],
      ['answeredAt', 150],
      ['assignee', 150],
      ['requestState', 110],
      ['requestedAction', 150],
      ['decisionReason', 300],
    ],
    filters: [is('requestState', 'ANSWERED')],
    totals: { name: AggregateOperations.COUNT },
    sort: ['answeredAt', ViewSortDirection.ASC],
  }),
);

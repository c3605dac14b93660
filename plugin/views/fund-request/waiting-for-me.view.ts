import { defineView, AggregateOperations, ViewSortDirection } from '../../lib/sdk.ts';
import { is, notMine, table } from '../../lib/view.ts';

/** Whoever submitted a request never approves it: the reader’s own wait for somebody else. */
export default defineView(
  table('fundRequest', 'waitingForMe', {
    name: 'Waiting for me',
    icon: 'IconHourglass',
    position: 1,
    columns: [
      ['name', 240],
      ['partner', 180],
      ['fund', 170],
      ['requestedAmount', 130],
      ['approvedAmountAsked', 130],
      ['activityKind', 150],
      ['plannedOn', 110],
      ['submittedBy', 150],
      ['submittedAt', 150],
      ['requestState', 110],
      ['requestedAction', 150],
      ['decisionReason', 300],
    ],
    filters: [is('requestState', 'SUBMITTED'), notMine('submittedBy')],
    totals: { name: AggregateOperations.COUNT, requestedAmount: AggregateOperations.SUM },
    sort: ['submittedAt', ViewSortDirection.ASC],
  }),
);

import { defineView, AggregateOperations, ViewSortDirection } from '../../lib/sdk.ts';
import { is, notMine, table } from '../../lib/view.ts';

/** Whoever submitted a claim never approves it: the reader’s own wait for somebody else. */
export default defineView(
  table('fundClaim', 'waitingForMe', {
    name: 'Waiting for me',
    icon: 'IconHourglass',
    position: 1,
    columns: [
      ['name', 220],
      ['partner', 180],
      ['request', 190],
      ['claimedAmount', 130],
      ['approvedAmountAsked', 130],
      ['evidenceKinds', 200],
      ['invoice', 160],
      ['submittedBy', 150],
      ['submittedAt', 150],
      ['claimState', 130],
      ['requestedAction', 150],
      ['decisionReason', 300],
    ],
    filters: [is('claimState', 'SUBMITTED'), notMine('submittedBy')],
    totals: { name: AggregateOperations.COUNT, claimedAmount: AggregateOperations.SUM },
    sort: ['submittedAt', ViewSortDirection.ASC],
  }),
);

import { defineView, AggregateOperations, ViewSortDirection } from '../../lib/sdk.ts';
import { is, table } from '../../lib/view.ts';

export default defineView(
  table('fundClaim', 'needsEvidence', {
    name: 'Evidence missing',
    icon: 'IconFileAlert',
    position: 2,
    columns: [
      ['name', 220],
      ['partner', 180],
      ['decisionReason', 340],
      ['evidenceKinds', 200],
      ['claimedAmount', 130],
      ['claimState', 130],
      ['requestedAction', 150],
    ],
    filters: [is('claimState', 'NEEDS_EVIDENCE')],
    totals: { name: AggregateOperations.COUNT, claimedAmount: AggregateOperations.SUM },
    sort: ['submittedAt', ViewSortDirection.ASC],
  }),
);

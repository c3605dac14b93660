import { defineView, AggregateOperations, ViewSortDirection } from '../../lib/sdk.ts';
import { is, mine, table } from '../../lib/view.ts';

export default defineView(
  table('churnCase', 'mine', {
    name: 'My cases',
    icon: 'IconUser',
    position: 1,
    columns: [
      ['name', 240],
      ['company', 180],
      ['caseState', 130],
      ['valueAtRisk', 140],
      ['orderProbability', 110],
      ['churnCause', 140],
      ['evidence', 320],
      ['play', 160],
      ['horizonEndsOn', 110],
      ['requestedAction', 130],
      ['decisionReason', 300],
    ],
    filters: [mine('caseOwner'), is('caseState', 'OPEN', 'IN_PLAY')],
    totals: { name: AggregateOperations.COUNT, valueAtRisk: AggregateOperations.SUM },
    sort: ['valueAtRisk', ViewSortDirection.DESC],
  }),
);

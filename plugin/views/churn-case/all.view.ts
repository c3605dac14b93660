import { defineView, AggregateOperations, ViewSortDirection } from '../../lib/sdk.ts';
import { table } from '../../lib/view.ts';

export default defineView(
  table('churnCase', 'all', {
    name: 'All churn cases',
    icon: 'IconUserHeart',
    position: 0,
    columns: [
      ['name', 240],
      ['company', 180],
      ['caseState', 130],
      ['churnCause', 140],
      ['valueAtRisk', 140],
      ['orderProbability', 110],
      ['caseOwner', 150],
      ['play', 160],
      ['openedOn', 110],
      ['horizonEndsOn', 110],
      ['outcomeOn', 110],
      ['heldOutResult', 120],
      ['requestedAction', 130],
      ['decisionReason', 300],
    ],
    totals: { name: AggregateOperations.COUNT, valueAtRisk: AggregateOperations.SUM },
    sort: ['openedOn', ViewSortDirection.DESC],
  }),
);

import { defineView, AggregateOperations, ViewSortDirection } from '../../lib/sdk.ts';
import { is, table } from '../../lib/view.ts';

export default defineView(
  table('churnCase', 'moneyAtRisk', {
    name: 'Money at risk',
    icon: 'IconTrendingDown',
    position: 3,
    columns: [
      ['name', 240],
      ['valueAtRisk', 140],
      ['orderProbability', 110],
      ['company', 180],
      ['churnCause', 140],
      ['caseState', 130],
      ['caseOwner', 150],
      ['play', 160],
      ['evidence', 320],
      ['horizonEndsOn', 110],
    ],
    filters: [is('caseState', 'OPEN', 'IN_PLAY')],
    totals: { name: AggregateOperations.COUNT, valueAtRisk: AggregateOperations.SUM },
    sort: ['valueAtRisk', ViewSortDirection.DESC],
  }),
);

import { defineView, AggregateOperations, ViewSortDirection } from '../../lib/sdk.ts';
import { is, table } from '../../lib/view.ts';

export default defineView(
  table('churnCase', 'outcomes', {
    name: 'Saved and lost',
    icon: 'IconScale',
    position: 6,
    columns: [
      ['name', 240],
      ['company', 180],
      ['caseState', 130],
      ['outcomeOn', 110],
      ['churnCause', 140],
      ['play', 160],
      ['valueAtRisk', 140],
      ['caseOwner', 150],
      ['decisionReason', 300],
    ],
    filters: [is('caseState', 'SAVED', 'LOST')],
    totals: { name: AggregateOperations.COUNT, valueAtRisk: AggregateOperations.SUM },
    sort: ['outcomeOn', ViewSortDirection.DESC],
  }),
);

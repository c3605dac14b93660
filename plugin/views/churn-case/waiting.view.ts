import { defineView, AggregateOperations, ViewSortDirection } from '../../lib/sdk.ts';
import { is, table } from '../../lib/view.ts';

export default defineView(
  table('churnCase', 'waiting', {
    name: 'Waiting for a play',
    icon: 'IconHourglass',
    position: 2,
    columns: [
      ['name', 240],
      ['company', 180],
      ['valueAtRisk', 140],
      ['orderProbability', 110],
      ['churnCause', 140],
      ['evidence', 320],
      ['play', 160],
      ['caseOwner', 150],
      ['openedOn', 110],
      ['requestedAction', 130],
      ['decisionReason', 300],
    ],
    filters: [is('caseState', 'OPEN')],
    totals: { name: AggregateOperations.COUNT, valueAtRisk: AggregateOperations.SUM },
    sort: ['openedOn', ViewSortDirection.ASC],
  }),
);

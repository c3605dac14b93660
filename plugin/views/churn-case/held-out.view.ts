import { defineView, AggregateOperations, ViewSortDirection } from '../../lib/sdk.ts';
import { is, table } from '../../lib/view.ts';

export default defineView(
  table('churnCase', 'heldOut', {
    name: 'Held out',
    icon: 'IconEyeOff',
    position: 7,
    columns: [
      ['name', 240],
      ['company', 180],
      ['heldOutResult', 130],
      ['outcomeOn', 110],
      ['valueAtRisk', 140],
      ['orderProbability', 110],
      ['openedOn', 110],
      ['decisionReason', 300],
    ],
    filters: [is('caseState', 'HELD_OUT_CLOSED')],
    totals: { name: AggregateOperations.COUNT, valueAtRisk: AggregateOperations.SUM },
    sort: ['outcomeOn', ViewSortDirection.DESC],
  }),
);

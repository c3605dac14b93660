import { defineView, AggregateOperations, ViewSortDirection } from '../../lib/sdk.ts';
import { is, table } from '../../lib/view.ts';

export default defineView(
  table('fundClaim', 'clawbacks', {
    name: 'Clawbacks',
    icon: 'IconArrowBackUp',
    position: 5,
    columns: [
      ['name', 220],
      ['partner', 180],
      ['paidAmount', 130],
      ['owedAmount', 130],
      ['requestReason', 260],
      ['claimState', 130],
      ['requestedAction', 150],
      ['decisionReason', 300],
    ],
    filters: [is('claimState', 'CLAWBACK_OPEN')],
    totals: {
      name: AggregateOperations.COUNT,
      paidAmount: AggregateOperations.SUM,
      owedAmount: AggregateOperations.SUM,
    },
    sort: ['approvedAt', ViewSortDirection.ASC],
  }),
);

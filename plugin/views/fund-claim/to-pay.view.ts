import { defineView, AggregateOperations, ViewSortDirection } from '../../lib/sdk.ts';
import { is, table } from '../../lib/view.ts';

export default defineView(
  table('fundClaim', 'toPay', {
    name: 'To pay',
    icon: 'IconCash',
    position: 3,
    columns: [
      ['name', 220],
      ['partner', 180],
      ['approvedAmount', 130],
      ['invoice', 160],
      ['approvedAt', 150],
      ['approvedBy', 150],
      ['claimState', 130],
      ['requestedAction', 150],
      ['decisionReason', 300],
    ],
    filters: [is('claimState', 'APPROVED')],
    totals: { name: AggregateOperations.COUNT, approvedAmount: AggregateOperations.SUM },
    sort: ['approvedAt', ViewSortDirection.ASC],
  }),
);

import { defineView, AggregateOperations, ViewSortDirection } from '../../lib/sdk.ts';
import { is, table } from '../../lib/view.ts';

export default defineView(
  table('fundClaim', 'paymentPending', {
    name: 'At the bank',
    icon: 'IconBuildingBank',
    position: 4,
    columns: [
      ['name', 220],
      ['partner', 180],
      ['approvedAmount', 130],
      ['paymentResult', 110],
      ['paymentReference', 160],
      ['paymentOn', 110],
      ['claimState', 130],
      ['requestedAction', 150],
      ['decisionReason', 300],
    ],
    filters: [is('claimState', 'PAYMENT_PENDING')],
    totals: { name: AggregateOperations.COUNT, approvedAmount: AggregateOperations.SUM },
    sort: ['approvedAt', ViewSortDirection.ASC],
  }),
);

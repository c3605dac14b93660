import { defineView, AggregateOperations, ViewSortDirection } from '../../lib/sdk.ts';
import { inNextDays, is, table } from '../../lib/view.ts';

export default defineView(
  table('fundRequest', 'expiring', {
    name: 'Expiring in 60 days',
    icon: 'IconCalendarDue',
    position: 3,
    columns: [
      ['name', 240],
      ['partner', 180],
      ['fund', 170],
      ['claimBy', 110],
      ['reservedAmount', 130],
      ['approvedAmount', 130],
      ['requestState', 110],
      ['requestedAction', 150],
      ['decisionReason', 300],
    ],
    filters: [inNextDays('claimBy', 60), is('requestState', 'APPROVED')],
    totals: {
      name: AggregateOperations.COUNT,
      reservedAmount: AggregateOperations.SUM,
      approvedAmount: AggregateOperations.SUM,
    },
    sort: ['claimBy', ViewSortDirection.ASC],
  }),
);

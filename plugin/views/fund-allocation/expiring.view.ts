import { defineView, AggregateOperations, ViewSortDirection } from '../../lib/sdk.ts';
import { inNextDays, is, table } from '../../lib/view.ts';

export default defineView(
  table('fundAllocation', 'expiring', {
    name: 'Expiring in 60 days',
    icon: 'IconCalendarDue',
    position: 1,
    columns: [
      ['name', 220],
      ['partner', 180],
      ['fund', 170],
      ['expiresOn', 110],
      ['remainingAmount', 130],
      ['amount', 130],
      ['allocationKind', 120],
      ['allocationState', 100],
    ],
    filters: [inNextDays('expiresOn', 60), is('allocationState', 'POSTED')],
    totals: {
      name: AggregateOperations.COUNT,
      remainingAmount: AggregateOperations.SUM,
      amount: AggregateOperations.SUM,
    },
    sort: ['expiresOn', ViewSortDirection.ASC],
  }),
);

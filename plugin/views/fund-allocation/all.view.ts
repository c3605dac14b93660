import { defineView, AggregateOperations, ViewSortDirection } from '../../lib/sdk.ts';
import { table } from '../../lib/view.ts';

export default defineView(
  table('fundAllocation', 'all', {
    name: 'All allocations',
    icon: 'IconChartPie2',
    position: 0,
    columns: [
      ['name', 220],
      ['partner', 180],
      ['fund', 170],
      ['allocationState', 100],
      ['allocationKind', 120],
      ['amount', 130],
      ['remainingAmount', 130],
      ['expiresOn', 110],
      ['agreement', 170],
      ['accrualPeriod', 90],
      ['requestedAction', 150],
      ['decisionReason', 300],
    ],
    totals: {
      name: AggregateOperations.COUNT,
      amount: AggregateOperations.SUM,
      remainingAmount: AggregateOperations.SUM,
    },
    sort: ['expiresOn', ViewSortDirection.ASC],
  }),
);

import { defineView, AggregateOperations, ViewSortDirection } from '../../lib/sdk.ts';
import { relatedList } from '../../lib/view.ts';

export default defineView(
  relatedList('fundAllocation', 'ofFund', 'fund', {
    name: 'Allocations of the fund',
    icon: 'IconChartPie2',
    columns: [
      ['name', 190],
      ['partner', 160],
      ['allocationState', 100],
      ['amount', 120],
      ['remainingAmount', 120],
      ['expiresOn', 110],
    ],
    totals: {
      name: AggregateOperations.COUNT,
      amount: AggregateOperations.SUM,
      remainingAmount: AggregateOperations.SUM,
    },
    sort: ['expiresOn', ViewSortDirection.ASC],
  }),
);

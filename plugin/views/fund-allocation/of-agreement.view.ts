import { defineView, AggregateOperations, ViewSortDirection } from '../../lib/sdk.ts';
import { relatedList } from '../../lib/view.ts';

export default defineView(
  relatedList('fundAllocation', 'ofAgreement', 'agreement', {
    name: 'Allocations under the agreement',
    icon: 'IconChartPie2',
    columns: [
      ['name', 190],
      ['accrualPeriod', 90],
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

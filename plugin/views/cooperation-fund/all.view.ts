import { defineView, AggregateOperations, ViewSortDirection } from '../../lib/sdk.ts';
import { table } from '../../lib/view.ts';

export default defineView(
  table('cooperationFund', 'all', {
    name: 'All funds',
    icon: 'IconPigMoney',
    position: 0,
    columns: [
      ['name', 220],
      ['fundState', 100],
      ['budgetAmount', 130],
      ['unallocatedAmount', 130],
      ['availableAmount', 130],
      ['committedAmount', 130],
      ['payableAmount', 130],
      ['paidAmount', 130],
      ['forfeitedAmount', 130],
      ['startsOn', 110],
      ['endsOn', 110],
      ['fundOwner', 150],
      ['fundCode', 120],
      ['requestedAction', 150],
      ['decisionReason', 300],
    ],
    totals: {
      name: AggregateOperations.COUNT,
      budgetAmount: AggregateOperations.SUM,
      unallocatedAmount: AggregateOperations.SUM,
      availableAmount: AggregateOperations.SUM,
      committedAmount: AggregateOperations.SUM,
      payableAmount: AggregateOperations.SUM,
      paidAmount: AggregateOperations.SUM,
      forfeitedAmount: AggregateOperations.SUM,
    },
    sort: ['endsOn', ViewSortDirection.ASC],
  }),
);

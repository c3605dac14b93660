import { defineView, AggregateOperations, ViewSortDirection } from '../../lib/sdk.ts';
import { inNextDays, is, table } from '../../lib/view.ts';

export default defineView(
  table('cooperationFund', 'ending', {
    name: 'Ending in 60 days',
    icon: 'IconCalendarDue',
    position: 2,
    columns: [
      ['name', 220],
      ['endsOn', 110],
      ['fundState', 100],
      ['unallocatedAmount', 130],
      ['availableAmount', 130],
      ['committedAmount', 130],
      ['payableAmount', 130],
      ['fundOwner', 150],
      ['requestedAction', 150],
      ['decisionReason', 300],
    ],
    filters: [inNextDays('endsOn', 60), is('fundState', 'OPEN', 'FROZEN')],
    totals: {
      name: AggregateOperations.COUNT,
      unallocatedAmount: AggregateOperations.SUM,
      availableAmount: AggregateOperations.SUM,
      committedAmount: AggregateOperations.SUM,
      payableAmount: AggregateOperations.SUM,
    },
    sort: ['endsOn', ViewSortDirection.ASC],
  }),
);

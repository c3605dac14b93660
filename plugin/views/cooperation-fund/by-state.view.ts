import { defineView } from '../../lib/sdk.ts';
import { kanban } from '../../lib/view.ts';
import { FUND_STATES } from '../../lib/channel-options.ts';

export default defineView(
  kanban(
    'cooperationFund',
    'byState',
    {
      name: 'By state',
      icon: 'IconLayoutKanban',
      position: 3,
      columns: ['name', 'budgetAmount', 'availableAmount', 'committedAmount', 'payableAmount', 'endsOn'],
    },
    { field: 'fundState', states: FUND_STATES.map(({ value }) => value), sum: 'budgetAmount' },
  ),
);

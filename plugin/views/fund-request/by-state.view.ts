import { defineView } from '../../lib/sdk.ts';
import { kanban } from '../../lib/view.ts';
import { FUND_REQUEST_STATES } from '../../lib/channel-options.ts';

export default defineView(
  kanban(
    'fundRequest',
    'byState',
    {
      name: 'By state',
      icon: 'IconLayoutKanban',
      position: 6,
      columns: ['name', 'partner', 'fund', 'requestedAmount', 'plannedOn'],
    },
    { field: 'requestState', states: FUND_REQUEST_STATES.map(({ value }) => value), sum: 'requestedAmount' },
  ),
);

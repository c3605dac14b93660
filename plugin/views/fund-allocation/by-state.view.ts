import { defineView } from '../../lib/sdk.ts';
import { kanban } from '../../lib/view.ts';
import { ALLOCATION_STATES } from '../../lib/channel-options.ts';

export default defineView(
  kanban(
    'fundAllocation',
    'byState',
    {
      name: 'By state',
      icon: 'IconLayoutKanban',
      position: 4,
      columns: ['name', 'partner', 'fund', 'remainingAmount', 'expiresOn'],
    },
    { field: 'allocationState', states: ALLOCATION_STATES.map(({ value }) => value), sum: 'amount' },
  ),
);

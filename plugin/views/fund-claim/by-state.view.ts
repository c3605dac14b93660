import { defineView } from '../../lib/sdk.ts';
import { kanban } from '../../lib/view.ts';
import { CLAIM_STATES } from '../../lib/channel-options.ts';

export default defineView(
  kanban(
    'fundClaim',
    'byState',
    {
      name: 'By state',
      icon: 'IconLayoutKanban',
      position: 7,
      columns: ['name', 'partner', 'request', 'claimedAmount', 'approvedAmount'],
    },
    { field: 'claimState', states: CLAIM_STATES.map(({ value }) => value), sum: 'claimedAmount' },
  ),
);

import { defineView } from '../../lib/sdk.ts';
import { kanban } from '../../lib/view.ts';
import { AGREEMENT_STATES } from '../../lib/channel-options.ts';

export default defineView(
  kanban(
    'channelAgreement',
    'byState',
    {
      name: 'By state',
      icon: 'IconLayoutKanban',
      position: 3,
      columns: ['name', 'partner', 'endsOn', 'territory', 'targetAmount'],
    },
    { field: 'agreementState', states: AGREEMENT_STATES.map(({ value }) => value), sum: 'targetAmount' },
  ),
);

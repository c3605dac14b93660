import { defineView } from '../../lib/sdk.ts';
import { kanban } from '../../lib/view.ts';
import { FLOW_STATES } from '../../lib/channel-options.ts';

export default defineView(
  kanban(
    'channelFlow',
    'byState',
    {
      name: 'By state',
      icon: 'IconLayoutKanban',
      position: 5,
      columns: ['name', 'seller', 'buyerText', 'product', 'quantity', 'soldOn'],
    },
    { field: 'flowState', states: FLOW_STATES.map(({ value }) => value), sum: 'flowAmount' },
  ),
);

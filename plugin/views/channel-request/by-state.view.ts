import { defineView } from '../../lib/sdk.ts';
import { kanban } from '../../lib/view.ts';
import { CHANNEL_REQUEST_STATES } from '../../lib/channel-options.ts';

export default defineView(
  kanban(
    'channelRequest',
    'byState',
    {
      name: 'By state',
      icon: 'IconLayoutKanban',
      position: 4,
      columns: ['name', 'partner', 'requestKind', 'dueOn', 'assignee'],
    },
    { field: 'requestState', states: CHANNEL_REQUEST_STATES.map(({ value }) => value) },
  ),
);

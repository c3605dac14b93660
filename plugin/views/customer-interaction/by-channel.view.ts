import { defineView } from '../../lib/sdk.ts';
import { kanban } from '../../lib/view.ts';

export default defineView(
  kanban(
    'customerInteraction',
    'byChannel',
    {
      name: 'By channel',
      icon: 'IconLayoutKanban',
      position: 4,
      columns: ['name', 'company', 'person', 'happenedAt', 'outcome'],
    },
    { field: 'interactionChannel', states: ['VISIT', 'PHONE_IN', 'PHONE_OUT', 'VIDEO', 'WECHAT', 'EMAIL', 'WEB'] },
  ),
);

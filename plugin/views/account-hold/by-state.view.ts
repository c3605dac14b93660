import { defineView } from '../../lib/sdk.ts';
import { kanban } from '../../lib/view.ts';

export default defineView(
  kanban(
    'accountHold',
    'byState',
    {
      name: 'By state',
      icon: 'IconLayoutKanban',
      position: 2,
      columns: ['name', 'company', 'holdReason', 'holdSource', 'openedAt', 'liftedAt'],
    },
    { field: 'holdState', states: ['OPEN', 'LIFTED'], noValue: true },
  ),
);

import { defineView } from '../../lib/sdk.ts';
import { kanban } from '../../lib/view.ts';
import { PLAY_KINDS } from '../../lib/churn-options.ts';

export default defineView(
  kanban(
    'retentionPlay',
    'byKind',
    {
      name: 'By kind of play',
      icon: 'IconLayoutKanban',
      position: 1,
      columns: ['name', 'appliesToCause', 'dueDays', 'isActive'],
    },
    { field: 'playKind', states: PLAY_KINDS.map(({ value }) => value), noValue: true },
  ),
);

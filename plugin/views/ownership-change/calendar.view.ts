import { defineView } from '../../lib/sdk.ts';
import { calendar } from '../../lib/view.ts';

export default defineView(
  calendar(
    'ownershipChange',
    'calendar',
    {
      name: 'Calendar of changes',
      icon: 'IconCalendarEvent',
      position: 2,
      columns: ['name', 'changeReason'],
    },
    'changedOn',
  ),
);

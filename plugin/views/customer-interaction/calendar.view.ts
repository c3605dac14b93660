import { defineView } from '../../lib/sdk.ts';
import { calendar } from '../../lib/view.ts';

export default defineView(
  calendar(
    'customerInteraction',
    'calendar',
    {
      name: 'Interaction calendar',
      icon: 'IconCalendarEvent',
      position: 3,
      columns: ['name', 'interactionChannel', 'company'],
    },
    'happenedAt',
  ),
);

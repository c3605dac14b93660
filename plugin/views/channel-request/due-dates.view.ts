import { defineView } from '../../lib/sdk.ts';
import { calendar } from '../../lib/view.ts';

export default defineView(
  calendar(
    'channelRequest',
    'dueDates',
    {
      name: 'Calendar of due dates',
      icon: 'IconCalendarEvent',
      position: 5,
      columns: ['name', 'requestState', 'assignee'],
    },
    'dueOn',
  ),
);

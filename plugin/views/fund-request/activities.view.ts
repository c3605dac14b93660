import { defineView } from '../../lib/sdk.ts';
import { calendar } from '../../lib/view.ts';

export default defineView(
  calendar(
    'fundRequest',
    'activities',
    {
      name: 'Calendar of activities',
      icon: 'IconCalendarEvent',
      position: 7,
      columns: ['name', 'requestState', 'partner'],
    },
    'plannedOn',
  ),
);

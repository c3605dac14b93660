import { defineView } from '../../lib/sdk.ts';
import { calendar } from '../../lib/view.ts';

export default defineView(
  calendar(
    'dataGap',
    'calendar',
    {
      name: 'Due calendar',
      icon: 'IconCalendarEvent',
      position: 5,
      columns: ['name', 'gapState', 'gapOwner'],
    },
    'dueOn',
  ),
);

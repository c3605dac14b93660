import { defineView } from '../../lib/sdk.ts';
import { calendar } from '../../lib/view.ts';

export default defineView(
  calendar(
    'churnCase',
    'calendar',
    {
      name: 'Calendar of outcomes',
      icon: 'IconCalendarEvent',
      position: 5,
      columns: ['name', 'caseState', 'valueAtRisk', 'caseOwner'],
    },
    'horizonEndsOn',
  ),
);

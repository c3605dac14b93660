import { defineView } from '../../lib/sdk.ts';
import { calendar } from '../../lib/view.ts';

export default defineView(
  calendar(
    'fundAllocation',
    'expiries',
    {
      name: 'Calendar of expiry',
      icon: 'IconCalendarEvent',
      position: 5,
      columns: ['name', 'partner', 'remainingAmount'],
    },
    'expiresOn',
  ),
);

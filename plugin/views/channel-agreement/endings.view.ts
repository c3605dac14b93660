import { defineView } from '../../lib/sdk.ts';
import { calendar } from '../../lib/view.ts';

export default defineView(
  calendar(
    'channelAgreement',
    'endings',
    {
      name: 'Calendar of endings',
      icon: 'IconCalendarEvent',
      position: 4,
      columns: ['name', 'agreementState', 'partner'],
    },
    'endsOn',
  ),
);

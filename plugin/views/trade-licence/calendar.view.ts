import { defineView } from '../../lib/sdk.ts';
import { calendar } from '../../lib/view.ts';

export default defineView(
  calendar(
    'tradeLicence',
    'calendar',
    { name: 'Expiry calendar', icon: 'IconCalendarEvent', position: 5, columns: ['name', 'licenceState', 'company'] },
    'validTo',
  ),
);

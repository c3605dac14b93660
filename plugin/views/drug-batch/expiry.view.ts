import { defineView } from '../../lib/sdk.ts';
import { calendar } from '../../lib/view.ts';

export default defineView(
  calendar(
    'drugBatch',
    'expiry',
    {
      name: 'Expiry calendar',
      icon: 'IconCalendarEvent',
      position: 4,
      columns: ['name', 'batchState', 'product'],
    },
    'expiresOn',
  ),
);

import { defineView } from '../../lib/sdk.ts';
import { calendar } from '../../lib/view.ts';

export default defineView(
  calendar(
    'salesOrder',
    'deliveries',
    {
      name: 'Delivery calendar',
      icon: 'IconCalendarEvent',
      position: 6,
      columns: ['name', 'orderState', 'company'],
    },
    'deliverOn',
  ),
);

import { defineField } from '../../lib/sdk.ts';
import { whole, place } from '../../lib/field.ts';

export default defineField(
  place(
    'company',
    whole('paymentTermDays', {
      label: 'Payment days',
      icon: 'IconCalendarDollar',
      description: 'Days from invoice to due date',
    }),
  ),
);

import { defineField } from '../../lib/sdk.ts';
import { answer, date, place } from '../../lib/field.ts';

export default defineField(
  place(
    'company',
    answer(
      date('lastOrderOn', { label: 'Last order', icon: 'IconShoppingCart', description: 'Day of the latest order' }),
    ),
  ),
);

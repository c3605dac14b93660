import { defineField } from '../../lib/sdk.ts';
import { answer, date, place } from '../../lib/field.ts';

export default defineField(
  place(
    'company',
    answer(
      date('lastContactOn', {
        label: 'Last contact',
        icon: 'IconMessageCircle',
        description: 'Day of the latest submitted interaction',
      }),
    ),
  ),
);

import { defineField } from '../../lib/sdk.ts';
import { answer, whole, place } from '../../lib/field.ts';

export default defineField(
  place(
    'person',
    answer(
      whole('dataCompleteness', {
        label: 'Complete %',
        icon: 'IconProgressCheck',
        description: 'How much of what should be known of the contact is filled in',
      }),
    ),
  ),
);

import { defineField } from '../../lib/sdk.ts';
import { answer, longText, place } from '../../lib/field.ts';

export default defineField(
  place(
    'company',
    answer(
      longText('valueReasons', {
        label: 'Value reasons',
        icon: 'IconListSearch',
        description: 'What tier and value class rest on',
      }),
    ),
  ),
);

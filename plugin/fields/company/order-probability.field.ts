import { defineField } from '../../lib/sdk.ts';
import { answer, whole, place } from '../../lib/field.ts';

export default defineField(
  place(
    'company',
    answer(
      whole('orderProbability', {
        label: 'Next order %',
        icon: 'IconPercentage',
        description: 'How likely the next order is, 0 to 100',
      }),
    ),
  ),
);

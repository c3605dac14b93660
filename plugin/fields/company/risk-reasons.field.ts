import { defineField } from '../../lib/sdk.ts';
import { answer, longText, place } from '../../lib/field.ts';

export default defineField(
  place(
    'company',
    answer(
      longText('riskReasons', {
        label: 'Risk reasons',
        icon: 'IconListSearch',
        description: 'What the churn risk rests on',
      }),
    ),
  ),
);

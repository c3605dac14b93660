import { defineField } from '../../lib/sdk.ts';
import { hasMany, place } from '../../lib/field.ts';

export default defineField(
  place(
    'company',
    hasMany('dataGaps', 'dataGap', 'company', {
      label: 'Data gaps',
      icon: 'IconPuzzle',
      description: 'What is not known of the account',
    }),
  ),
);

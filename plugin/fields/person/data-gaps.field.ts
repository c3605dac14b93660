import { defineField } from '../../lib/sdk.ts';
import { hasMany, place } from '../../lib/field.ts';

export default defineField(
  place(
    'person',
    hasMany('dataGaps', 'dataGap', 'person', {
      label: 'Data gaps',
      icon: 'IconPuzzle',
      description: 'What is not known of the contact',
    }),
  ),
);

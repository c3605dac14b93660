import { defineField } from '../../lib/sdk.ts';
import { hasMany, place } from '../../lib/field.ts';

export default defineField(
  place(
    'workspaceMember',
    hasMany('dataGaps', 'dataGap', 'gapOwner', {
      label: 'Data gaps',
      icon: 'IconPuzzle',
      description: 'Gaps that the member finds out about',
    }),
  ),
);

import { defineField } from '../../lib/sdk.ts';
import { hasMany, place } from '../../lib/field.ts';

export default defineField(
  place(
    'person',
    hasMany('duplicateGaps', 'dataGap', 'otherPerson', {
      label: 'Possible copies',
      icon: 'IconCopy',
      description: 'Gaps of other contacts who may be this one',
    }),
  ),
);

import { defineField } from '../../lib/sdk.ts';
import { hasMany, place } from '../../lib/field.ts';

export default defineField(
  place(
    'company',
    hasMany('duplicateGaps', 'dataGap', 'otherCompany', {
      label: 'Possible copies',
      icon: 'IconCopy',
      description: 'Gaps of other accounts that may be this one',
    }),
  ),
);

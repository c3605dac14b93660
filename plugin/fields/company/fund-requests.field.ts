import { defineField } from '../../lib/sdk.ts';
import { hasMany, place } from '../../lib/field.ts';

export default defineField(
  place(
    'company',
    hasMany('fundRequests', 'fundRequest', 'partner', {
      label: 'Fund requests',
      icon: 'IconFileDollar',
      description: 'Activities that the account asks money for',
    }),
  ),
);

import { defineField } from '../../lib/sdk.ts';
import { hasMany, place } from '../../lib/field.ts';

export default defineField(
  place(
    'company',
    hasMany('accountHolds', 'accountHold', 'company', {
      label: 'Account holds',
      icon: 'IconHandStop',
      description: 'Holds on the account, open and lifted',
    }),
  ),
);

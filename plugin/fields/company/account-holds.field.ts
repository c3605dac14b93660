import { defineField } from 'twenty-sdk/define';
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

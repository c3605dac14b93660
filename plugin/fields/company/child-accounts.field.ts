import { defineField } from '../../lib/sdk.ts';
import { hasMany, place } from '../../lib/field.ts';

export default defineField(
  place(
    'company',
    hasMany('childAccounts', 'company', 'parentAccount', {
      label: 'Child accounts',
      icon: 'IconHierarchy3',
      description: 'The branches, wards or shops of this account',
    }),
  ),
);

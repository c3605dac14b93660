import { defineField } from '../../lib/sdk.ts';
import { belongsTo, place } from '../../lib/field.ts';

export default defineField(
  place(
    'company',
    belongsTo('parentAccount', 'company', 'childAccounts', {
      label: 'Parent account',
      icon: 'IconHierarchy',
      description: 'The group, chain or hospital that this account belongs to',
    }),
  ),
);

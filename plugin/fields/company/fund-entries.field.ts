import { defineField } from '../../lib/sdk.ts';
import { hasMany, place } from '../../lib/field.ts';

export default defineField(
  place(
    'company',
    hasMany('fundEntries', 'fundEntry', 'partner', {
      label: 'Ledger entries',
      icon: 'IconBook2',
      description: 'Every movement of fund money of the account',
    }),
  ),
);

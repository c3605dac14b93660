import { defineField } from '../../lib/sdk.ts';
import { hasMany, place } from '../../lib/field.ts';

export default defineField(
  place(
    'company',
    hasMany('ownershipChanges', 'ownershipChange', 'company', {
      label: 'Ownership',
      icon: 'IconUserShare',
      description: 'Who owned the account when',
    }),
  ),
);

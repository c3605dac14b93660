import { defineField } from '../../lib/sdk.ts';
import { hasMany, place } from '../../lib/field.ts';

export default defineField(
  place(
    'workspaceMember',
    hasMany('accountsTaken', 'ownershipChange', 'toOwner', {
      label: 'Accounts taken',
      icon: 'IconUserPlus',
      description: 'Accounts that came from somebody else',
    }),
  ),
);

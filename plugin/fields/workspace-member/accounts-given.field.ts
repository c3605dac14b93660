import { defineField } from '../../lib/sdk.ts';
import { hasMany, place } from '../../lib/field.ts';

export default defineField(
  place(
    'workspaceMember',
    hasMany('accountsGiven', 'ownershipChange', 'fromOwner', {
      label: 'Accounts given',
      icon: 'IconUserMinus',
      description: 'Accounts that went to somebody else',
    }),
  ),
);

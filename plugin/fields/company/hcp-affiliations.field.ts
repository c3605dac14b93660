import { defineField } from '../../lib/sdk.ts';
import { hasMany, place } from '../../lib/field.ts';

export default defineField(
  place(
    'company',
    hasMany('hcpAffiliations', 'hcpAffiliation', 'company', {
      label: 'Professionals',
      icon: 'IconUsersGroup',
      description: 'Who works at the account',
    }),
  ),
);

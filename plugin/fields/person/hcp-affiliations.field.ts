import { defineField } from '../../lib/sdk.ts';
import { hasMany, place } from '../../lib/field.ts';

export default defineField(
  place(
    'person',
    hasMany('hcpAffiliations', 'hcpAffiliation', 'person', {
      label: 'Affiliations',
      icon: 'IconUsersGroup',
      description: 'Where the professional works',
    }),
  ),
);

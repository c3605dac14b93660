import { defineField } from '../../lib/sdk.ts';
import { hasMany, place } from '../../lib/field.ts';

export default defineField(
  place(
    'workspaceMember',
    hasMany('delegatedAuthorities', 'approvalAuthority', 'delegateTo', {
      label: 'Delegated authorities',
      icon: 'IconGavel',
      description: 'What the member may approve for others',
    }),
  ),
);

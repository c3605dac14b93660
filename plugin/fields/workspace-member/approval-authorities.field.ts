import { defineField } from '../../lib/sdk.ts';
import { hasMany, place } from '../../lib/field.ts';

export default defineField(
  place(
    'workspaceMember',
    hasMany('approvalAuthorities', 'approvalAuthority', 'member', {
      label: 'Approval authorities',
      icon: 'IconGavel',
      description: 'What the member may approve',
    }),
  ),
);

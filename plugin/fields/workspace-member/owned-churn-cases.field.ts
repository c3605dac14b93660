import { defineField } from '../../lib/sdk.ts';
import { hasMany, place } from '../../lib/field.ts';

export default defineField(
  place(
    'workspaceMember',
    hasMany('ownedChurnCases', 'churnCase', 'caseOwner', {
      label: 'Churn cases',
      icon: 'IconUserHeart',
      description: 'Cases that the member looks after',
    }),
  ),
);

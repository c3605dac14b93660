import { defineField } from '../../lib/sdk.ts';
import { hasMany, place } from '../../lib/field.ts';

export default defineField(
  place(
    'company',
    hasMany('churnCases', 'churnCase', 'company', {
      label: 'Churn cases',
      icon: 'IconUserHeart',
      description: 'When the account was likely to stop ordering, and what came of it',
    }),
  ),
);

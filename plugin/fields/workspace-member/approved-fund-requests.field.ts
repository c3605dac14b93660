import { defineField } from '../../lib/sdk.ts';
import { hasMany, place } from '../../lib/field.ts';

export default defineField(
  place(
    'workspaceMember',
    hasMany('approvedFundRequests', 'fundRequest', 'approvedBy', {
      label: 'Approved fund requests',
      icon: 'IconFileCheck',
      description: 'Fund requests that the member approved',
    }),
  ),
);

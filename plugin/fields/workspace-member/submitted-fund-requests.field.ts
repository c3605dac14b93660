import { defineField } from '../../lib/sdk.ts';
import { hasMany, place } from '../../lib/field.ts';

export default defineField(
  place(
    'workspaceMember',
    hasMany('submittedFundRequests', 'fundRequest', 'submittedBy', {
      label: 'Submitted fund requests',
      icon: 'IconFileDollar',
      description: 'Fund requests that the member submitted',
    }),
  ),
);

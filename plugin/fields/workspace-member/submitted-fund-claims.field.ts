import { defineField } from '../../lib/sdk.ts';
import { hasMany, place } from '../../lib/field.ts';

export default defineField(
  place(
    'workspaceMember',
    hasMany('submittedFundClaims', 'fundClaim', 'submittedBy', {
      label: 'Submitted claims',
      icon: 'IconReceipt2',
      description: 'Claims that the member submitted',
    }),
  ),
);

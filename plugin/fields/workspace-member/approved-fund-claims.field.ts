import { defineField } from '../../lib/sdk.ts';
import { hasMany, place } from '../../lib/field.ts';

export default defineField(
  place(
    'workspaceMember',
    hasMany('approvedFundClaims', 'fundClaim', 'approvedBy', {
      label: 'Approved claims',
      icon: 'IconReceiptRefund',
      description: 'Claims that the member approved',
    }),
  ),
);

import { defineField } from '../../lib/sdk.ts';
import { hasMany, place } from '../../lib/field.ts';

export default defineField(
  place(
    'company',
    hasMany('fundClaims', 'fundClaim', 'partner', {
      label: 'Claims',
      icon: 'IconReceipt2',
      description: 'What the account claims for its activities',
    }),
  ),
);

import { defineField } from '../../lib/sdk.ts';
import { hasMany, place } from '../../lib/field.ts';

export default defineField(
  place(
    'company',
    hasMany('channelAgreements', 'channelAgreement', 'partner', {
      label: 'Agreements',
      icon: 'IconFileText',
      description: 'Agreements with the account as a channel partner',
    }),
  ),
);

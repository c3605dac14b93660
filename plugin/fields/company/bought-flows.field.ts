import { defineField } from '../../lib/sdk.ts';
import { hasMany, place } from '../../lib/field.ts';

export default defineField(
  place(
    'company',
    hasMany('boughtFlows', 'channelFlow', 'buyer', {
      label: 'Bought via',
      icon: 'IconTruckLoading',
      description: 'What the account bought through channel partners',
    }),
  ),
);

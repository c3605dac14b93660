import { defineField } from '../../lib/sdk.ts';
import { hasMany, place } from '../../lib/field.ts';

export default defineField(
  place(
    'company',
    hasMany('soldFlows', 'channelFlow', 'seller', {
      label: 'Sold onwards',
      icon: 'IconTruckDelivery',
      description: 'What the account sold on, as its files say',
    }),
  ),
);

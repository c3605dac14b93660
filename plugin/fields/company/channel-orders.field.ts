import { defineField } from '../../lib/sdk.ts';
import { hasMany, place } from '../../lib/field.ts';

export default defineField(
  place(
    'company',
    hasMany('channelOrders', 'salesOrder', 'channelPartner', {
      label: 'Channel orders',
      icon: 'IconHeartHandshake',
      description: 'Orders that came through the account as a partner',
    }),
  ),
);

import { defineField } from '../../lib/sdk.ts';
import { hasMany, place } from '../../lib/field.ts';

export default defineField(
  place(
    'workspaceMember',
    hasMany('ownedOrders', 'salesOrder', 'orderOwner', {
      label: 'Orders',
      icon: 'IconShoppingCart',
      description: 'Orders that the member looks after',
    }),
  ),
);

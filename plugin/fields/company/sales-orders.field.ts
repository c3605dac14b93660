import { defineField } from '../../lib/sdk.ts';
import { hasMany, place } from '../../lib/field.ts';

export default defineField(
  place(
    'company',
    hasMany('salesOrders', 'salesOrder', 'company', {
      label: 'Orders',
      icon: 'IconShoppingCart',
      description: 'Orders and returns of the account',
    }),
  ),
);

import { defineObject } from '../lib/sdk.ts';
import { belongsTo, currency, decimal, whole } from '../lib/field.ts';
import { object } from '../lib/object.ts';

export default defineObject(
  object({
    name: 'salesOrderLine',
    plural: 'salesOrderLines',
    label: 'Order line',
    labels: 'Order lines',
    icon: 'IconListNumbers',
    color: 'sky',
    description: 'A product in an order; a change after the release withdraws the release',
    nameDescription: 'How the line is called in lists',
    fields: [
      belongsTo('salesOrder', 'salesOrder', 'orderLines', {
        label: 'Order',
        icon: 'IconShoppingCart',
        description: 'The order that the line is part of',
      }),
      whole('lineNumber', { label: 'Line number', icon: 'IconHash', description: 'Its place in the order' }),
      belongsTo('product', 'drugProduct', 'orderLines', {
        label: 'Product',
        icon: 'IconPill',
        description: 'What is ordered',
      }),
      belongsTo('batch', 'drugBatch', 'orderLines', {
        label: 'Batch',
        icon: 'IconPackage',
        description: 'The lot that is delivered or comes back',
      }),
      decimal('quantity', { label: 'Quantity', icon: 'IconStack2', description: 'How many units' }, 3),
      currency('unitPrice', { label: 'Unit price', icon: 'IconTag', description: 'Agreed price of one unit' }),
      currency('lineAmount', { label: 'Amount', icon: 'IconCoins', description: 'Quantity × unit price' }),
    ],
  }),
);

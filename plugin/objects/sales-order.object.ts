import { defineObject } from '../lib/sdk.ts';
import {
  answer,
  belongsTo,
  command,
  currency,
  date,
  decisionKey,
  hasMany,
  instant,
  longText,
  multiSelect,
  option,
  select,
  text,
  uniqueText,
} from '../lib/field.ts';
import { object } from '../lib/object.ts';
import { BLOCK_KINDS, ORDER_STATES } from '../lib/options.ts';

export default defineObject(
  object({
    name: 'salesOrder',
    plural: 'salesOrders',
    label: 'Order',
    labels: 'Orders',
    icon: 'IconShoppingCart',
    color: 'blue',
    description: 'An order or a return of an account; released once holds, licences, credit and batches allow it',
    nameDescription: 'How the order is called in lists',
    fields: [
      uniqueText('orderNumber', {
        label: 'Order number',
        icon: 'IconHash',
        description: 'The number in the ERP system',
      }),
      belongsTo('company', 'company', 'salesOrders', {
        label: 'Account',
        icon: 'IconBuildingHospital',
        description: 'Who orders',
      }),
      select(
        'orderKind',
        { label: 'Order kind', icon: 'IconArrowsExchange', description: 'Whether goods go out or come back' },
        [option('SALE', 'Sale', 'blue'), option('RETURN', 'Return', 'orange')],
        'SALE',
      ),
      belongsTo('originalOrder', 'salesOrder', 'returnOrders', {
        label: 'Original order',
        icon: 'IconArrowBackUp',
        description: 'The order that a return takes goods back from',
      }),
      hasMany('returnOrders', 'salesOrder', 'originalOrder', {
        label: 'Returns',
        icon: 'IconTruckReturn',
        description: 'Returns of goods of this order',
      }),
      hasMany('orderLines', 'salesOrderLine', 'salesOrder', {
        label: 'Order lines',
        icon: 'IconListNumbers',
        description: 'What is ordered',
      }),
      instant('orderedAt', { label: 'Ordered at', icon: 'IconCalendarEvent', description: 'When it was ordered' }),
      date('deliverOn', {
        label: 'Deliver on',
        icon: 'IconTruckDelivery',
        description: 'The day on which the account wants the goods',
      }),
      currency('totalAmount', {
        label: 'Total',
        icon: 'IconCoins',
        description: 'Sum of the lines, in the reporting currency',
      }),
      belongsTo('channelPartner', 'company', 'channelOrders', {
        label: 'Via partner',
        icon: 'IconHeartHandshake',
        description: 'The distributor or broker through whom it came',
      }),
      belongsTo('orderOwner', 'workspaceMember', 'ownedOrders', {
        label: 'Looked after by',
        icon: 'IconUser',
        description: 'The colleague who looks after the order',
      }),
      text('customerReference', {
        label: 'Reference',
        icon: 'IconFileInvoice',
        description: 'The number that the account gave the order',
      }),
      answer(
        select(
          'orderState',
          { label: 'State', icon: 'IconProgressCheck', description: 'How far the order is' },
          ORDER_STATES,
          'DRAFT',
        ),
      ),
      answer(
        longText('blockReasons', {
          label: 'Blocked by',
          icon: 'IconHandStop',
          description: 'Everything that stands against the release',
        }),
      ),
      answer(
        multiSelect(
          'blockKinds',
          { label: 'Block kinds', icon: 'IconBarrierBlock', description: 'The reasons of the block by kind' },
          BLOCK_KINDS,
        ),
      ),
      longText('overrideReason', {
        label: 'Override note',
        icon: 'IconAlignLeft',
        description: 'Why a blocked order is released all the same; a second person must ask for it',
      }),
      ...command([
        option('SUBMIT', 'Submit', 'blue'),
        option('OVERRIDE', 'Override', 'orange'),
        option('SHIP', 'Ship', 'green'),
        option('CLOSE', 'Close', 'gray'),
        option('CANCEL', 'Cancel', 'red'),
      ]),
      decisionKey(),
    ],
  }),
);

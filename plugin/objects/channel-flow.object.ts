import { defineObject } from '../lib/sdk.ts';
import {
  answer,
  belongsTo,
  command,
  currency,
  date,
  decimal,
  decisionKey,
  flag,
  hasMany,
  option,
  select,
  text,
  whole,
} from '../lib/field.ts';
import { object } from '../lib/object.ts';
import { FLOW_STATES } from '../lib/channel-options.ts';

export default defineObject(
  object({
    name: 'channelFlow',
    plural: 'channelFlows',
    label: 'Sell-through',
    labels: 'Sell-through',
    icon: 'IconTruckDelivery',
    color: 'turquoise',
    description: 'A row of what a partner sold on, as its file says, matched with our accounts and products',
    nameDescription: 'How the row is called in lists',
    fields: [
      belongsTo('seller', 'company', 'soldFlows', {
        label: 'Seller',
        icon: 'IconHeartHandshake',
        description: 'The partner that sold',
      }),
      text('buyerText', {
        label: 'Buyer as written',
        icon: 'IconTypography',
        description: 'The buyer as the partner’s file names it',
      }),
      belongsTo('buyer', 'company', 'boughtFlows', {
        label: 'Buyer',
        icon: 'IconBuildingHospital',
        description: 'The account that bought',
      }),
      text('productText', {
        label: 'Product as written',
        icon: 'IconTypography',
        description: 'The product as the partner’s file names it',
      }),
      belongsTo('product', 'drugProduct', 'channelFlows', {
        label: 'Product',
        icon: 'IconPill',
        description: 'What was sold',
      }),
      text('lotNumber', { label: 'Lot number', icon: 'IconBarcode', description: 'The number printed on the pack' }),
      decimal('quantity', { label: 'Quantity', icon: 'IconStack2', description: 'How many were sold' }, 3),
      text('unitOfMeasure', { label: 'Unit', icon: 'IconBox', description: 'What one of them is: box, case' }),
      currency('unitPrice', { label: 'Unit price', icon: 'IconTag', description: 'What one of them was sold for' }),
      currency('flowAmount', {
        label: 'Invoiced',
        icon: 'IconCoins',
        description: 'What the row was invoiced for, as the file says',
      }),
      select(
        'flowKind',
        { label: 'Kind', icon: 'IconArrowsExchange', description: 'Whether goods went out or came back' },
        [option('SALE', 'Sale', 'blue'), option('RETURN', 'Return', 'orange')],
        'SALE',
      ),
      date('soldOn', { label: 'Sold on', icon: 'IconCalendarEvent', description: 'Day of the sale or return' }),
      text('sourceFile', {
        label: 'Source file',
        icon: 'IconFileSpreadsheet',
        description: 'The file that the row came from; a row counts once',
      }),
      whole('sourceRow', { label: 'Source row', icon: 'IconListNumbers', description: 'Its place in the file' }),
      answer(
        select(
          'flowState',
          { label: 'State', icon: 'IconProgressCheck', description: 'Only confirmed rows earn accruals' },
          FLOW_STATES,
          'RAW',
        ),
      ),
      answer(
        whole('matchScore', {
          label: 'Match %',
          icon: 'IconPercentage',
          description: 'How sure the match of buyer and product is, 0 to 100',
        }),
      ),
      answer(
        flag('isOutsideTerritory', {
          label: 'Outside',
          icon: 'IconMapOff',
          description: 'Confirmed, and outside the territory of the seller’s agreement',
        }),
      ),
      hasMany('channelRequests', 'channelRequest', 'flow', {
        label: 'Channel requests',
        icon: 'IconMessageQuestion',
        description: 'What compliance was asked about the row',
      }),
      ...command([option('CONFIRM', 'Confirm', 'green'), option('DISPUTE', 'Dispute', 'red')]),
      decisionKey(),
    ],
  }),
);

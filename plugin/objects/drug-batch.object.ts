import { defineObject } from '../lib/sdk.ts';
import { answer, belongsTo, command, date, decimal, decisionKey, hasMany, option, select, text } from '../lib/field.ts';
import { object } from '../lib/object.ts';

export default defineObject(
  object({
    name: 'drugBatch',
    plural: 'drugBatches',
    label: 'Batch',
    labels: 'Batches',
    icon: 'IconPackage',
    color: 'orange',
    description: 'A lot of a product with its expiry date; only released ones are sold',
    nameDescription: 'How the batch is called in lists',
    fields: [
      text('lotNumber', { label: 'Lot number', icon: 'IconBarcode', description: 'The number printed on the pack' }),
      belongsTo('product', 'drugProduct', 'drugBatches', {
        label: 'Product',
        icon: 'IconPill',
        description: 'What the batch is of',
      }),
      date('manufacturedOn', {
        label: 'Made on',
        icon: 'IconBuildingFactory2',
        description: 'Day of manufacture',
      }),
      date('expiresOn', { label: 'Expires on', icon: 'IconCalendarDue', description: 'Last day of shelf life' }),
      decimal('quantity', { label: 'Quantity', icon: 'IconStack2', description: 'How many units are in stock' }, 3),
      answer(
        select(
          'batchState',
          { label: 'State', icon: 'IconShieldCheck', description: 'Only released batches are sold' },
          [
            option('QUARANTINED', 'Quarantined', 'yellow'),
            option('RELEASED', 'Released', 'green'),
            option('RECALLED', 'Recalled', 'red'),
            option('EXPIRED', 'Expired', 'gray'),
          ],
          'QUARANTINED',
        ),
      ),
      hasMany('orderLines', 'salesOrderLine', 'batch', {
        label: 'Order lines',
        icon: 'IconListNumbers',
        description: 'Where the batch was sold to',
      }),
      ...command([
        option('RELEASE', 'Release', 'green'),
        option('QUARANTINE', 'Quarantine', 'yellow'),
        option('RECALL', 'Recall', 'red'),
      ]),
      decisionKey(),
    ],
  }),
);

import { defineObject } from '../lib/sdk.ts';
import { currency, flag, hasMany, option, select, text, uniqueText, whole } from '../lib/field.ts';
import { object } from '../lib/object.ts';
import { REGULATORY_CATEGORIES } from '../lib/options.ts';

export default defineObject(
  object({
    name: 'drugProduct',
    plural: 'drugProducts',
    label: 'Product',
    labels: 'Products',
    icon: 'IconPill',
    color: 'blue',
    description: 'A medicine or device as it is sold',
    nameDescription: 'The trade name',
    fields: [
      uniqueText('productCode', {
        label: 'Product code',
        icon: 'IconBarcode',
        description: 'The number in the ERP system',
      }),
      text('genericName', {
        label: 'Generic name',
        icon: 'IconFlask',
        description: 'The international or national generic name',
      }),
      text('specification', {
        label: 'Specification',
        icon: 'IconRulerMeasure',
        description: 'Strength and form, such as 0.25 g × 24 tablets',
      }),
      text('manufacturerName', {
        label: 'Manufacturer',
        icon: 'IconBuildingFactory2',
        description: 'The holder of the marketing authorisation',
      }),
      text('approvalNumber', {
        label: 'Approval number',
        icon: 'IconCertificate',
        description: 'The number of the marketing authorisation',
      }),
      select(
        'dispensingClass',
        { label: 'Dispensing class', icon: 'IconPrescription', description: 'Whether it needs a prescription' },
        [option('RX', 'Prescription (Rx)', 'red'), option('OTC', 'Over the counter (OTC)', 'green')],
      ),
      select(
        'regulatoryCategory',
        {
          label: 'Regulatory category',
          icon: 'IconCategory',
          description: 'Decides which licence scope a buyer needs',
        },
        REGULATORY_CATEGORIES,
      ),
      flag('isEssentialDrug', {
        label: 'Essential medicine',
        icon: 'IconHeartPlus',
        description: 'On the national list of essential medicines',
      }),
      flag('isColdChain', {
        label: 'Cold chain',
        icon: 'IconSnowflake',
        description: 'Must stay refrigerated on its way',
      }),
      text('unitOfMeasure', { label: 'Unit', icon: 'IconBox', description: 'What one unit is: box, bottle, ampoule' }),
      whole('packSize', {
        label: 'Pack size',
        icon: 'IconPackages',
        description: 'How many units a shipping case holds',
      }),
      currency('unitPrice', { label: 'Unit price', icon: 'IconTag', description: 'List price of one unit' }),
      currency('unitCost', {
        label: 'Unit cost',
        icon: 'IconCoin',
        description: 'What one unit costs us; for margins',
      }),
      hasMany('drugBatches', 'drugBatch', 'product', {
        label: 'Batches',
        icon: 'IconPackage',
        description: 'Lots of the product',
      }),
      hasMany('orderLines', 'salesOrderLine', 'product', {
        label: 'Order lines',
        icon: 'IconListNumbers',
        description: 'Where the product was ordered',
      }),
      hasMany('agreementProducts', 'agreementProduct', 'product', {
        label: 'Agreements',
        icon: 'IconFileText',
        description: 'Channel agreements that cover the product',
      }),
      hasMany('channelFlows', 'channelFlow', 'product', {
        label: 'Sell-through',
        icon: 'IconTruckDelivery',
        description: 'What channel partners sold of the product',
      }),
    ],
  }),
);

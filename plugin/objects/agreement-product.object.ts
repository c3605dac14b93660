import { defineObject } from '../lib/sdk.ts';
import { belongsTo, currency } from '../lib/field.ts';
import { object } from '../lib/object.ts';

export default defineObject(
  object({
    name: 'agreementProduct',
    plural: 'agreementProducts',
    label: 'Agreed product',
    labels: 'Agreed products',
    icon: 'IconPills',
    color: 'sky',
    description: 'A product that an agreement covers; sell-through of others earns nothing',
    nameDescription: 'How the product is called in lists of the agreement',
    fields: [
      belongsTo('agreement', 'channelAgreement', 'agreementProducts', {
        label: 'Agreement',
        icon: 'IconFileText',
        description: 'The agreement that covers the product',
      }),
      belongsTo('product', 'drugProduct', 'agreementProducts', {
        label: 'Product',
        icon: 'IconPill',
        description: 'What is covered',
      }),
      currency('contractPrice', {
        label: 'Contract price',
        icon: 'IconTag',
        description: 'Agreed price of one unit',
      }),
    ],
  }),
);

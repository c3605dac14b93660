import { defineView } from '../../lib/sdk.ts';
import { fieldsPanel } from '../../lib/view.ts';

export default defineView(
  fieldsPanel(
    'channelFlow',
    'details',
    'Sell-through details',
    [
      {
        name: 'Decision',
        fields: ['flowState', 'requestedAction', 'decisionReason', 'matchScore', 'isOutsideTerritory'],
      },
      {
        name: 'Sale',
        fields: [
          'seller',
          'buyer',
          'product',
          'soldOn',
          'flowKind',
          'quantity',
          'unitOfMeasure',
          'unitPrice',
          'flowAmount',
          'lotNumber',
        ],
      },
      { name: 'Source', fields: ['buyerText', 'productText', 'sourceFile', 'sourceRow'] },
    ],
    ['name', 'decisionKey'],
  ),
);

import { defineView } from '../../lib/sdk.ts';
import { fieldsPanel } from '../../lib/view.ts';

export default defineView(
  fieldsPanel(
    'salesOrder',
    'details',
    'Order details',
    [
      {
        name: 'Decision',
        fields: ['orderState', 'blockKinds', 'blockReasons', 'requestedAction', 'decisionReason', 'overrideReason'],
      },
      {
        name: 'Order',
        fields: ['orderNumber', 'company', 'orderKind', 'totalAmount', 'orderedAt', 'deliverOn', 'customerReference'],
      },
      { name: 'Relations', fields: ['orderOwner', 'channelPartner', 'originalOrder'] },
    ],
    ['name', 'decisionKey'],
  ),
);

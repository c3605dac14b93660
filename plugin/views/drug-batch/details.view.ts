import { defineView } from '../../lib/sdk.ts';
import { fieldsPanel } from '../../lib/view.ts';

export default defineView(
  fieldsPanel(
    'drugBatch',
    'details',
    'Batch details',
    [
      { name: 'Decision', fields: ['batchState', 'requestedAction', 'decisionReason'] },
      { name: 'Batch', fields: ['lotNumber', 'product', 'expiresOn', 'manufacturedOn', 'quantity'] },
    ],
    ['name', 'decisionKey'],
  ),
);

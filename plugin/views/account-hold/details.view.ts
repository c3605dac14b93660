import { defineView } from '../../lib/sdk.ts';
import { fieldsPanel } from '../../lib/view.ts';

export default defineView(
  fieldsPanel(
    'accountHold',
    'details',
    'Hold details',
    [
      { name: 'Decision', fields: ['holdState', 'requestedAction', 'decisionReason', 'openedAt', 'liftedAt'] },
      { name: 'Hold', fields: ['company', 'holdReason', 'explanation', 'holdSource'] },
    ],
    ['name', 'decisionKey'],
  ),
);

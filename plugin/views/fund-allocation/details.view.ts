import { defineView } from '../../lib/sdk.ts';
import { fieldsPanel } from '../../lib/view.ts';

export default defineView(
  fieldsPanel(
    'fundAllocation',
    'details',
    'Allocation details',
    [
      { name: 'Decision', fields: ['allocationState', 'requestedAction', 'decisionReason', 'requestReason'] },
      { name: 'Allocation', fields: ['fund', 'partner', 'amount', 'remainingAmount', 'expiresOn'] },
      { name: 'Origin', fields: ['allocationKind', 'agreement', 'accrualPeriod'] },
    ],
    ['name', 'decisionKey'],
  ),
);

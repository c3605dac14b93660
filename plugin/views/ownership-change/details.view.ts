import { defineView } from '../../lib/sdk.ts';
import { fieldsPanel } from '../../lib/view.ts';

export default defineView(
  fieldsPanel(
    'ownershipChange',
    'details',
    'Ownership change details',
    [
      {
        name: 'Change',
        fields: ['company', 'fromOwner', 'toOwner', 'fromOwnerName', 'toOwnerName', 'changedOn', 'changeReason'],
      },
    ],
    ['name', 'decisionKey'],
  ),
);

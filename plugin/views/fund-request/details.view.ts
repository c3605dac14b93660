import { defineView } from '../../lib/sdk.ts';
import { fieldsPanel } from '../../lib/view.ts';

export default defineView(
  fieldsPanel(
    'fundRequest',
    'details',
    'Fund request details',
    [
      {
        name: 'Decision',
        fields: [
          'requestState',
          'requestedAction',
          'decisionReason',
          'approvedAmountAsked',
          'requestReason',
          'extendTo',
        ],
      },
      { name: 'Money', fields: ['requestedAmount', 'costShareBasisPoints', 'approvedAmount', 'reservedAmount'] },
      { name: 'Activity', fields: ['fund', 'partner', 'activityKind', 'activityDescription', 'plannedOn', 'claimBy'] },
      { name: 'Progress', fields: ['submittedBy', 'submittedAt', 'approvedBy', 'approvedAt'] },
    ],
    ['name', 'decisionKey'],
  ),
);

import { defineView } from '../../lib/sdk.ts';
import { fieldsPanel } from '../../lib/view.ts';

export default defineView(
  fieldsPanel(
    'customerInteraction',
    'details',
    'Interaction details',
    [
      {
        name: 'Interaction',
        fields: [
          'company',
          'interactionChannel',
          'purpose',
          'happenedAt',
          'outcome',
          'person',
          'opportunity',
          'durationMinutes',
        ],
      },
      {
        name: 'Decision',
        fields: ['interactionState', 'requestedAction', 'decisionReason', 'submittedBy', 'submittedAt'],
      },
    ],
    ['name', 'decisionKey'],
  ),
);

import { defineView } from '../../lib/sdk.ts';
import { fieldsPanel } from '../../lib/view.ts';

export default defineView(
  fieldsPanel(
    'churnCase',
    'details',
    'Churn case details',
    [
      { name: 'Decision', fields: ['caseState', 'requestedAction', 'decisionReason', 'dismissalReason'] },
      { name: 'Why', fields: ['churnCause', 'evidence', 'valueAtRisk', 'orderProbability'] },
      { name: 'Work', fields: ['company', 'caseOwner', 'play'] },
      { name: 'Outcome', fields: ['openedOn', 'horizonEndsOn', 'outcomeOn', 'heldOutResult'] },
    ],
    ['name', 'decisionKey'],
  ),
);

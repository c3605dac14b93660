import { defineView } from '../../lib/sdk.ts';
import { fieldsPanel } from '../../lib/view.ts';

export default defineView(
  fieldsPanel(
    'channelRequest',
    'details',
    'Channel request details',
    [
      { name: 'Decision', fields: ['requestState', 'requestedAction', 'decisionReason', 'dueOn', 'assignee'] },
      { name: 'Request', fields: ['partner', 'requestKind', 'details', 'answer', 'flow'] },
      { name: 'Progress', fields: ['submittedBy', 'submittedAt', 'answeredAt'] },
    ],
    ['name', 'decisionKey'],
  ),
);

import { defineView } from '../../lib/sdk.ts';
import { fieldsPanel } from '../../lib/view.ts';

export default defineView(
  fieldsPanel(
    'dataGap',
    'details',
    'Data gap details',
    [
      { name: 'Gap', fields: ['company', 'person', 'missingField', 'otherCompany', 'otherPerson'] },
      { name: 'Work', fields: ['gapOwner', 'dueOn'] },
      { name: 'Decision', fields: ['gapState', 'escalatedOn', 'requestedAction', 'decisionReason'] },
    ],
    ['name', 'decisionKey'],
  ),
);

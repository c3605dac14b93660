import { defineView } from '../../lib/sdk.ts';
import { fieldsPanel } from '../../lib/view.ts';

export default defineView(
  fieldsPanel(
    'hcpAffiliation',
    'details',
    'Affiliation details',
    [
      {
        name: 'Affiliation',
        fields: ['person', 'company', 'affiliationRole', 'affiliationDepartment', 'isPrimary', 'decisionReason'],
      },
      { name: 'Time', fields: ['startsOn', 'endsOn'] },
    ],
    ['name'],
  ),
);

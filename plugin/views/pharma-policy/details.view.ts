import { defineView } from '../../lib/sdk.ts';
import { fieldsPanel } from '../../lib/view.ts';

export default defineView(
  fieldsPanel(
    'pharmaPolicy',
    'details',
    'Policy details',
    [
      { name: 'Setting', fields: ['policyKey', 'description'] },
      { name: 'Value', fields: ['numberValue', 'textValue', 'listValue', 'policyProblem'] },
    ],
    ['name'],
  ),
);

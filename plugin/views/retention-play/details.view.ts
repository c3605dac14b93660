import { defineView } from '../../lib/sdk.ts';
import { fieldsPanel } from '../../lib/view.ts';

export default defineView(
  fieldsPanel(
    'retentionPlay',
    'details',
    'Play details',
    [{ name: 'Play', fields: ['isActive', 'playKind', 'appliesToCause', 'dueDays', 'playSteps'] }],
    ['name'],
  ),
);

import { defineCommandMenuItem } from '../lib/sdk.ts';
import { onlyIn, recordCommand } from '../lib/command.ts';
import { CASE_STATES } from '../lib/churn-options.ts';

export default defineCommandMenuItem(
  recordCommand('churnCase', 'DISMISS', {
    label: 'Dismiss case',
    shortLabel: 'Dismiss',
    when: onlyIn('caseState', CASE_STATES, 'OPEN', 'IN_PLAY'),
  }),
);

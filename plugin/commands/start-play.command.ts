import { defineCommandMenuItem } from '../lib/sdk.ts';
import { onlyIn, recordCommand } from '../lib/command.ts';
import { CASE_STATES } from '../lib/churn-options.ts';

export default defineCommandMenuItem(
  recordCommand('churnCase', 'START_PLAY', {
    label: 'Start play',
    shortLabel: 'Start play',
    when: onlyIn('caseState', CASE_STATES, 'OPEN'),
  }),
);

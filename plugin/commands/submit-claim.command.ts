import { defineCommandMenuItem } from '../lib/sdk.ts';
import { onlyIn, recordCommand } from '../lib/command.ts';
import { CLAIM_STATES } from '../lib/channel-options.ts';

export default defineCommandMenuItem(
  recordCommand('fundClaim', 'SUBMIT', {
    label: 'Submit claim',
    shortLabel: 'Submit',
    when: onlyIn('claimState', CLAIM_STATES, 'DRAFT', 'NEEDS_EVIDENCE'),
  }),
);

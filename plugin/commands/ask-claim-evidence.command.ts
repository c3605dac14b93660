import { defineCommandMenuItem } from '../lib/sdk.ts';
import { onlyIn, recordCommand } from '../lib/command.ts';
import { CLAIM_STATES } from '../lib/channel-options.ts';

export default defineCommandMenuItem(
  recordCommand('fundClaim', 'ASK_EVIDENCE', {
    label: 'Ask for evidence',
    shortLabel: 'Ask evidence',
    when: onlyIn('claimState', CLAIM_STATES, 'SUBMITTED'),
  }),
);

import { defineCommandMenuItem } from '../lib/sdk.ts';
import { onlyIn, recordCommand } from '../lib/command.ts';
import { CLAIM_STATES } from '../lib/channel-options.ts';

export default defineCommandMenuItem(
  recordCommand('fundClaim', 'WRITE_OFF', {
    label: 'Write clawback off',
    shortLabel: 'Write off',
    when: onlyIn('claimState', CLAIM_STATES, 'CLAWBACK_OPEN'),
  }),
);

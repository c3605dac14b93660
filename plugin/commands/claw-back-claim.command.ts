import { defineCommandMenuItem } from '../lib/sdk.ts';
import { onlyIn, recordCommand } from '../lib/command.ts';
import { CLAIM_STATES } from '../lib/channel-options.ts';

export default defineCommandMenuItem(
  recordCommand('fundClaim', 'OPEN_CLAWBACK', {
    label: 'Claw claim back',
    shortLabel: 'Claw back',
    when: onlyIn('claimState', CLAIM_STATES, 'PAID'),
  }),
);

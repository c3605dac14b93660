import { defineCommandMenuItem } from '../lib/sdk.ts';
import { onlyIn, recordCommand } from '../lib/command.ts';
import { CLAIM_STATES } from '../lib/channel-options.ts';

export default defineCommandMenuItem(
  recordCommand('fundClaim', 'PAY', {
    label: 'Start payment of claim',
    shortLabel: 'Pay',
    when: onlyIn('claimState', CLAIM_STATES, 'APPROVED'),
  }),
);

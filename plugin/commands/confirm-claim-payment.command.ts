import { defineCommandMenuItem } from '../lib/sdk.ts';
import { onlyIn, recordCommand } from '../lib/command.ts';
import { CLAIM_STATES } from '../lib/channel-options.ts';

export default defineCommandMenuItem(
  recordCommand('fundClaim', 'CONFIRM_PAYMENT', {
    label: 'Confirm result of payment',
    shortLabel: 'Confirm',
    when: onlyIn('claimState', CLAIM_STATES, 'PAYMENT_PENDING'),
  }),
);

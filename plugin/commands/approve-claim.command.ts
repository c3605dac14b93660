import { defineCommandMenuItem } from '../lib/sdk.ts';
import { onlyIn, recordCommand } from '../lib/command.ts';
import { CLAIM_STATES } from '../lib/channel-options.ts';

export default defineCommandMenuItem(
  recordCommand('fundClaim', 'APPROVE', {
    label: 'Approve claim',
    shortLabel: 'Approve',
    when: onlyIn('claimState', CLAIM_STATES, 'SUBMITTED'),
  }),
);

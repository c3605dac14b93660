import { defineCommandMenuItem } from '../lib/sdk.ts';
import { onlyIn, recordCommand } from '../lib/command.ts';
import { FUND_REQUEST_STATES } from '../lib/channel-options.ts';

export default defineCommandMenuItem(
  recordCommand('fundRequest', 'APPROVE', {
    label: 'Approve fund request',
    shortLabel: 'Approve',
    when: onlyIn('requestState', FUND_REQUEST_STATES, 'SUBMITTED'),
  }),
);

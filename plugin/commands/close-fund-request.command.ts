import { defineCommandMenuItem } from '../lib/sdk.ts';
import { onlyIn, recordCommand } from '../lib/command.ts';
import { FUND_REQUEST_STATES } from '../lib/channel-options.ts';

export default defineCommandMenuItem(
  recordCommand('fundRequest', 'CLOSE', {
    label: 'Close fund request',
    shortLabel: 'Close',
    when: onlyIn('requestState', FUND_REQUEST_STATES, 'APPROVED'),
  }),
);

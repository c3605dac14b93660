import { defineCommandMenuItem } from '../lib/sdk.ts';
import { onlyIn, recordCommand } from '../lib/command.ts';
import { FUND_REQUEST_STATES } from '../lib/channel-options.ts';

export default defineCommandMenuItem(
  recordCommand('fundRequest', 'SUBMIT', {
    label: 'Submit fund request',
    shortLabel: 'Submit',
    when: onlyIn('requestState', FUND_REQUEST_STATES, 'DRAFT', 'RETURNED'),
  }),
);

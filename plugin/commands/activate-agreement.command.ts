import { defineCommandMenuItem } from '../lib/sdk.ts';
import { onlyIn, recordCommand } from '../lib/command.ts';
import { AGREEMENT_STATES } from '../lib/channel-options.ts';

export default defineCommandMenuItem(
  recordCommand('channelAgreement', 'ACTIVATE', {
    label: 'Activate agreement',
    shortLabel: 'Activate',
    when: onlyIn('agreementState', AGREEMENT_STATES, 'DRAFT'),
  }),
);

import { defineCommandMenuItem } from '../lib/sdk.ts';
import { onlyIn, recordCommand } from '../lib/command.ts';
import { AGREEMENT_STATES } from '../lib/channel-options.ts';

export default defineCommandMenuItem(
  recordCommand('channelAgreement', 'TERMINATE', {
    label: 'Terminate agreement',
    shortLabel: 'Terminate',
    when: onlyIn('agreementState', AGREEMENT_STATES, 'ACTIVE', 'EXPIRING'),
  }),
);

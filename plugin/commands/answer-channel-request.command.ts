import { defineCommandMenuItem } from '../lib/sdk.ts';
import { onlyIn, recordCommand } from '../lib/command.ts';
import { CHANNEL_REQUEST_STATES } from '../lib/channel-options.ts';

export default defineCommandMenuItem(
  recordCommand('channelRequest', 'ANSWER', {
    label: 'Answer channel request',
    shortLabel: 'Answer',
    when: onlyIn('requestState', CHANNEL_REQUEST_STATES, 'SUBMITTED', 'IN_PROGRESS', 'LATE'),
  }),
);

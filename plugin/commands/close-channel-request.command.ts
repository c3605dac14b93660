import { defineCommandMenuItem } from '../lib/sdk.ts';
import { onlyIn, recordCommand } from '../lib/command.ts';
import { CHANNEL_REQUEST_STATES } from '../lib/channel-options.ts';

export default defineCommandMenuItem(
  recordCommand('channelRequest', 'CLOSE', {
    label: 'Close channel request',
    shortLabel: 'Close',
    when: onlyIn('requestState', CHANNEL_REQUEST_STATES, 'ANSWERED'),
  }),
);

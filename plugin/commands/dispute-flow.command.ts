import { defineCommandMenuItem } from '../lib/sdk.ts';
import { onlyIn, recordCommand } from '../lib/command.ts';
import { FLOW_STATES } from '../lib/channel-options.ts';

export default defineCommandMenuItem(
  recordCommand('channelFlow', 'DISPUTE', {
    label: 'Dispute sell-through',
    shortLabel: 'Dispute',
    when: onlyIn('flowState', FLOW_STATES, 'RAW', 'MATCHED', 'CONFIRMED'),
  }),
);

import { defineCommandMenuItem } from '../lib/sdk.ts';
import { onlyIn, recordCommand } from '../lib/command.ts';
import { FLOW_STATES } from '../lib/channel-options.ts';

export default defineCommandMenuItem(
  recordCommand('channelFlow', 'CONFIRM', {
    label: 'Confirm sell-through',
    shortLabel: 'Confirm',
    when: onlyIn('flowState', FLOW_STATES, 'RAW', 'MATCHED', 'DISPUTED'),
  }),
);

import { defineCommandMenuItem } from '../lib/sdk.ts';
import { onlyIn, recordCommand } from '../lib/command.ts';
import { ALLOCATION_STATES } from '../lib/channel-options.ts';

export default defineCommandMenuItem(
  recordCommand('fundAllocation', 'REINSTATE', {
    label: 'Reinstate allocation',
    shortLabel: 'Reinstate',
    when: onlyIn('allocationState', ALLOCATION_STATES, 'EXPIRED'),
  }),
);

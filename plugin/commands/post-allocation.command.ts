import { defineCommandMenuItem } from '../lib/sdk.ts';
import { onlyIn, recordCommand } from '../lib/command.ts';
import { ALLOCATION_STATES } from '../lib/channel-options.ts';

export default defineCommandMenuItem(
  recordCommand('fundAllocation', 'POST', {
    label: 'Post allocation',
    shortLabel: 'Post',
    when: onlyIn('allocationState', ALLOCATION_STATES, 'DRAFT', 'REJECTED'),
  }),
);

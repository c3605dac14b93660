import { defineCommandMenuItem } from '../lib/sdk.ts';
import { allAre, recordCommand } from '../lib/command.ts';

export default defineCommandMenuItem(
  recordCommand('salesOrder', 'OVERRIDE', {
    label: 'Release in spite of the block',
    shortLabel: 'Override',
    when: [allAre('orderState', 'BLOCKED')],
  }),
);

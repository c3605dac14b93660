import { defineCommandMenuItem } from '../lib/sdk.ts';
import { allAre, recordCommand } from '../lib/command.ts';

export default defineCommandMenuItem(
  recordCommand('salesOrder', 'CLOSE', {
    label: 'Close order',
    shortLabel: 'Close',
    when: [allAre('orderState', 'SHIPPED')],
  }),
);

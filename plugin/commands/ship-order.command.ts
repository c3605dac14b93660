import { defineCommandMenuItem } from '../lib/sdk.ts';
import { allAre, recordCommand } from '../lib/command.ts';

export default defineCommandMenuItem(
  recordCommand('salesOrder', 'SHIP', {
    label: 'Mark as shipped',
    shortLabel: 'Ship',
    when: [allAre('orderState', 'RELEASED')],
  }),
);

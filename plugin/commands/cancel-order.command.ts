import { defineCommandMenuItem } from '../lib/sdk.ts';
import { noneIs, recordCommand } from '../lib/command.ts';

export default defineCommandMenuItem(
  recordCommand('salesOrder', 'CANCEL', {
    label: 'Cancel order',
    shortLabel: 'Cancel',
    when: [noneIs('orderState', 'SHIPPED'), noneIs('orderState', 'CLOSED'), noneIs('orderState', 'CANCELLED')],
  }),
);

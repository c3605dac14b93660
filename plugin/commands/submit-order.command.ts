import { defineCommandMenuItem } from '../lib/sdk.ts';
import { noneIs, recordCommand } from '../lib/command.ts';

export default defineCommandMenuItem(
  recordCommand('salesOrder', 'SUBMIT', {
    label: 'Submit order',
    shortLabel: 'Submit',
    when: [
      noneIs('orderState', 'RELEASED'),
      noneIs('orderState', 'SHIPPED'),
      noneIs('orderState', 'CLOSED'),
      noneIs('orderState', 'CANCELLED'),
    ],
  }),
);

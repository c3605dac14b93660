import { defineCommandMenuItem } from '../lib/sdk.ts';
import { noneIs, recordCommand } from '../lib/command.ts';

export default defineCommandMenuItem(
  recordCommand('customerInteraction', 'SUBMIT', {
    label: 'Submit interaction',
    shortLabel: 'Submit',
    when: [noneIs('interactionState', 'SUBMITTED')],
  }),
);

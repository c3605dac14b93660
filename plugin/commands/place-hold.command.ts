import { defineCommandMenuItem } from '../lib/sdk.ts';
import { noneIs, recordCommand } from '../lib/command.ts';

export default defineCommandMenuItem(
  recordCommand('accountHold', 'PLACE', {
    label: 'Place hold',
    shortLabel: 'Place',
    when: [noneIs('holdState', 'OPEN'), noneIs('holdSource', 'RULE')],
  }),
);

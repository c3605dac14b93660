import { defineCommandMenuItem } from '../lib/sdk.ts';
import { allAre, noneIs, recordCommand } from '../lib/command.ts';

export default defineCommandMenuItem(
  recordCommand('accountHold', 'LIFT', {
    label: 'Lift hold',
    shortLabel: 'Lift',
    when: [allAre('holdState', 'OPEN'), noneIs('holdSource', 'RULE')],
  }),
);

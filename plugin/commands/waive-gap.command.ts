import { defineCommandMenuItem } from '../lib/sdk.ts';
import { allAre, recordCommand } from '../lib/command.ts';

export default defineCommandMenuItem(
  recordCommand('dataGap', 'WAIVE', {
    label: 'Waive gap',
    shortLabel: 'Waive',
    when: [allAre('gapState', 'OPEN')],
  }),
);

import { defineCommandMenuItem } from '../lib/sdk.ts';
import { allAre, recordCommand } from '../lib/command.ts';

export default defineCommandMenuItem(
  recordCommand('drugBatch', 'QUARANTINE', {
    label: 'Put batch into quarantine',
    shortLabel: 'Quarantine',
    when: [allAre('batchState', 'RELEASED')],
  }),
);

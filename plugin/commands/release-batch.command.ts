import { defineCommandMenuItem } from '../lib/sdk.ts';
import { allAre, recordCommand } from '../lib/command.ts';

export default defineCommandMenuItem(
  recordCommand('drugBatch', 'RELEASE', {
    label: 'Release batch',
    shortLabel: 'Release',
    when: [allAre('batchState', 'QUARANTINED')],
  }),
);

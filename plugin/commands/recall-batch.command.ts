import { defineCommandMenuItem } from '../lib/sdk.ts';
import { noneIs, recordCommand } from '../lib/command.ts';

export default defineCommandMenuItem(
  recordCommand('drugBatch', 'RECALL', {
    label: 'Recall batch',
    shortLabel: 'Recall',
    when: [noneIs('batchState', 'RECALLED')],
  }),
);

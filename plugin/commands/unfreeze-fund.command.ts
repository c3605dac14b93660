import { defineCommandMenuItem } from '../lib/sdk.ts';
import { onlyIn, recordCommand } from '../lib/command.ts';
import { FUND_STATES } from '../lib/channel-options.ts';

export default defineCommandMenuItem(
  recordCommand('cooperationFund', 'UNFREEZE', {
    label: 'Unfreeze fund',
    shortLabel: 'Unfreeze',
    when: onlyIn('fundState', FUND_STATES, 'FROZEN'),
  }),
);

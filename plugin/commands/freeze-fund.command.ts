import { defineCommandMenuItem } from '../lib/sdk.ts';
import { onlyIn, recordCommand } from '../lib/command.ts';
import { FUND_STATES } from '../lib/channel-options.ts';

export default defineCommandMenuItem(
  recordCommand('cooperationFund', 'FREEZE', {
    label: 'Freeze fund',
    shortLabel: 'Freeze',
    when: onlyIn('fundState', FUND_STATES, 'OPEN'),
  }),
);

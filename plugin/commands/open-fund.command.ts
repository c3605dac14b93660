import { defineCommandMenuItem } from '../lib/sdk.ts';
import { onlyIn, recordCommand } from '../lib/command.ts';
import { FUND_STATES } from '../lib/channel-options.ts';

export default defineCommandMenuItem(
  recordCommand('cooperationFund', 'OPEN', {
    label: 'Open fund or post its new budget',
    shortLabel: 'Open',
    when: onlyIn('fundState', FUND_STATES, 'DRAFT', 'OPEN'),
  }),
);

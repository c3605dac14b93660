import { defineCommandMenuItem } from '../lib/sdk.ts';
import { allAre, recordCommand } from '../lib/command.ts';

export default defineCommandMenuItem(
  recordCommand('tradeLicence', 'VERIFY', {
    label: 'Verify licence',
    shortLabel: 'Verify',
    when: [allAre('licenceState', 'PENDING')],
  }),
);

import { defineCommandMenuItem } from '../lib/sdk.ts';
import { noneIs, recordCommand } from '../lib/command.ts';

export default defineCommandMenuItem(
  recordCommand('tradeLicence', 'REVOKE', {
    label: 'Revoke licence',
    shortLabel: 'Revoke',
    when: [noneIs('licenceState', 'REVOKED')],
  }),
);

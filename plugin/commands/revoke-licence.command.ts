import { defineCommandMenuItem } from 'twenty-sdk/define';
import { noneIs, recordCommand } from '../lib/command.ts';

export default defineCommandMenuItem(
  recordCommand('tradeLicence', 'REVOKE', {
    label: 'Revoke licence',
    shortLabel: 'Revoke',
    when: [noneIs('licenceState', 'REVOKED')],
  }),
);

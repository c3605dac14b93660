import { defineField } from 'twenty-sdk/define';
import { hasMany, place } from '../../lib/field.ts';

export default defineField(
  place(
    'workspaceMember',
    hasMany('verifiedLicences', 'tradeLicence', 'verifiedBy', {
      label: 'Verified licences',
      icon: 'IconCertificate',
      description: 'Licences that the member verified',
    }),
  ),
);

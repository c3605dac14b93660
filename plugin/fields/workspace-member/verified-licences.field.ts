import { defineField } from '../../lib/sdk.ts';
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

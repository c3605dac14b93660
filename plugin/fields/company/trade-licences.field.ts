import { defineField } from '../../lib/sdk.ts';
import { hasMany, place } from '../../lib/field.ts';

export default defineField(
  place(
    'company',
    hasMany('tradeLicences', 'tradeLicence', 'company', {
      label: 'Licences',
      icon: 'IconCertificate',
      description: 'Licences and agreements of the account',
    }),
  ),
);

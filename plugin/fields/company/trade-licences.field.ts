import { defineField } from 'twenty-sdk/define';
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

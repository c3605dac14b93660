import { defineField } from '../../lib/sdk.ts';
import { hasMany, place } from '../../lib/field.ts';

export default defineField(
  place(
    'person',
    hasMany('tradeLicences', 'tradeLicence', 'person', {
      label: 'Licences',
      icon: 'IconCertificate',
      description: 'Licences to practise',
    }),
  ),
);

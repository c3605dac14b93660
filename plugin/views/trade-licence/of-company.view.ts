import { defineView, ViewSortDirection } from '../../lib/sdk.ts';
import { relatedList } from '../../lib/view.ts';

export default defineView(
  relatedList('tradeLicence', 'ofCompany', 'company', {
    name: 'Licences of the account',
    icon: 'IconCertificate',
    columns: [
      ['name', 200],
      ['licenceKind', 190],
      ['licenceState', 160],
      ['validTo', 120],
      ['licenceNumber', 150],
    ],
    sort: ['validTo', ViewSortDirection.ASC],
  }),
);

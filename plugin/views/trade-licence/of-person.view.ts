import { defineView, ViewSortDirection } from '../../lib/sdk.ts';
import { relatedList } from '../../lib/view.ts';

export default defineView(
  relatedList('tradeLicence', 'ofPerson', 'person', {
    name: 'Licences of the professional',
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

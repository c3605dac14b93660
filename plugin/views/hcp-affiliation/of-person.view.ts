import { defineView, ViewSortDirection } from '../../lib/sdk.ts';
import { relatedList } from '../../lib/view.ts';

export default defineView(
  relatedList('hcpAffiliation', 'ofPerson', 'person', {
    name: 'Affiliations of the professional',
    icon: 'IconUsersGroup',
    columns: [
      ['name', 150],
      ['company', 180],
      ['affiliationRole', 170],
      ['affiliationDepartment', 140],
      ['isPrimary', 90],
      ['startsOn', 110],
      ['endsOn', 110],
    ],
    sort: ['startsOn', ViewSortDirection.DESC],
  }),
);

import { defineView, AggregateOperations } from '../../lib/sdk.ts';
import { relatedList } from '../../lib/view.ts';

export default defineView(
  relatedList('hcpAffiliation', 'ofCompany', 'company', {
    name: 'Professionals of the account',
    icon: 'IconUsersGroup',
    columns: [
      ['name', 150],
      ['person', 180],
      ['affiliationRole', 170],
      ['affiliationDepartment', 140],
      ['isPrimary', 90],
      ['startsOn', 110],
      ['endsOn', 110],
    ],
    totals: { person: AggregateOperations.COUNT },
  }),
);

import { defineView, AggregateOperations } from '../../lib/sdk.ts';
import { table } from '../../lib/view.ts';

export default defineView(
  table('hcpAffiliation', 'all', {
    name: 'All affiliations',
    icon: 'IconUsersGroup',
    position: 0,
    columns: [
      ['name', 220],
      ['person', 180],
      ['company', 200],
      ['affiliationRole', 150],
      ['affiliationDepartment', 150],
      ['isPrimary', 90],
      ['startsOn', 110],
      ['endsOn', 110],
      ['decisionReason', 240],
    ],
    totals: { name: AggregateOperations.COUNT },
  }),
);

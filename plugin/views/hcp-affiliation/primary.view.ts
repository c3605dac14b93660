import { defineView, AggregateOperations } from '../../lib/sdk.ts';
import { isTrue, table } from '../../lib/view.ts';

export default defineView(
  table('hcpAffiliation', 'primary', {
    name: 'Primary',
    icon: 'IconStar',
    position: 1,
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
    filters: [isTrue('isPrimary')],
    totals: { name: AggregateOperations.COUNT },
  }),
);

import { defineView, AggregateOperations } from '../../lib/sdk.ts';
import { filled, table } from '../../lib/view.ts';

export default defineView(
  table('person', 'professionals', {
    name: 'Professionals',
    icon: 'IconStethoscope',
    position: 10,
    columns: [
      ['name', 200],
      ['company', 200],
      ['hcpKind', 150],
      ['department', 150],
      ['specialty', 150],
      ['jobTitle', 150],
      ['licenceNumber', 170],
      ['emails', 180],
      ['phones', 150],
      ['dataCompleteness', 120],
    ],
    filters: [filled('hcpKind')],
    totals: { name: AggregateOperations.COUNT },
  }),
);

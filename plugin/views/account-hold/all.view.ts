import { defineView, AggregateOperations, ViewSortDirection } from '../../lib/sdk.ts';
import { table } from '../../lib/view.ts';

export default defineView(
  table('accountHold', 'all', {
    name: 'All holds',
    icon: 'IconHandStop',
    position: 0,
    columns: [
      ['name', 240],
      ['company', 200],
      ['holdReason', 150],
      ['holdState', 110],
      ['holdSource', 120],
      ['openedAt', 160],
      ['liftedAt', 160],
      ['explanation', 260],
      ['requestedAction', 150],
      ['decisionReason', 260],
    ],
    totals: { name: AggregateOperations.COUNT },
    sort: ['openedAt', ViewSortDirection.DESC],
  }),
);

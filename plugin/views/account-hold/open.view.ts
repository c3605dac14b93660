import { defineView, AggregateOperations, ViewSortDirection } from '../../lib/sdk.ts';
import { is, table } from '../../lib/view.ts';

export default defineView(
  table('accountHold', 'open', {
    name: 'Open holds',
    icon: 'IconLock',
    position: 1,
    columns: [
      ['name', 240],
      ['company', 200],
      ['holdReason', 150],
      ['holdSource', 120],
      ['openedAt', 160],
      ['explanation', 260],
      ['holdState', 110],
      ['requestedAction', 150],
      ['decisionReason', 260],
    ],
    filters: [is('holdState', 'OPEN')],
    totals: { name: AggregateOperations.COUNT },
    sort: ['openedAt', ViewSortDirection.ASC],
  }),
);

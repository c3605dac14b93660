import { defineView, AggregateOperations, ViewSortDirection } from '../../lib/sdk.ts';
import { is, table } from '../../lib/view.ts';

export default defineView(
  table('drugBatch', 'quarantined', {
    name: 'In quarantine',
    icon: 'IconHourglass',
    position: 1,
    columns: [
      ['name', 200],
      ['lotNumber', 140],
      ['product', 200],
      ['batchState', 130],
      ['expiresOn', 130],
      ['quantity', 100],
      ['manufacturedOn', 130],
      ['requestedAction', 140],
      ['decisionReason', 260],
    ],
    filters: [is('batchState', 'QUARANTINED')],
    totals: { name: AggregateOperations.COUNT, quantity: AggregateOperations.SUM },
    sort: ['expiresOn', ViewSortDirection.ASC],
  }),
);

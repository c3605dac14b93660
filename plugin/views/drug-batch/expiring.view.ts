import { defineView, AggregateOperations, ViewSortDirection } from '../../lib/sdk.ts';
import { inNextDays, is, table } from '../../lib/view.ts';

export default defineView(
  table('drugBatch', 'expiring', {
    name: 'Expiring in 180 days',
    icon: 'IconCalendarDue',
    position: 2,
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
    filters: [is('batchState', 'QUARANTINED', 'RELEASED'), inNextDays('expiresOn', 180)],
    totals: { name: AggregateOperations.COUNT, quantity: AggregateOperations.SUM },
    sort: ['expiresOn', ViewSortDirection.ASC],
  }),
);

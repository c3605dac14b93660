import { defineView, AggregateOperations, ViewSortDirection } from '../../lib/sdk.ts';
import { is, table } from '../../lib/view.ts';

export default defineView(
  table('fundAllocation', 'toPost', {
    name: 'To post',
    icon: 'IconHourglass',
    position: 2,
    columns: [
      ['name', 220],
      ['partner', 180],
      ['fund', 170],
      ['amount', 130],
      ['expiresOn', 110],
      ['allocationState', 100],
      ['requestedAction', 150],
      ['decisionReason', 300],
    ],
    filters: [is('allocationState', 'DRAFT', 'REJECTED')],
    totals: { name: AggregateOperations.COUNT, amount: AggregateOperations.SUM },
    sort: ['expiresOn', ViewSortDirection.ASC],
  }),
);

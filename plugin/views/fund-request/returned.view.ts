import { defineView, AggregateOperations, ViewSortDirection } from '../../lib/sdk.ts';
import { is, mine, table } from '../../lib/view.ts';

export default defineView(
  table('fundRequest', 'returned', {
    name: 'Sent back to me',
    icon: 'IconArrowBackUp',
    position: 2,
    columns: [
      ['name', 240],
      ['partner', 180],
      ['decisionReason', 320],
      ['requestedAmount', 130],
      ['plannedOn', 110],
      ['requestState', 110],
      ['requestedAction', 150],
    ],
    filters: [mine('submittedBy'), is('requestState', 'RETURNED')],
    totals: { name: AggregateOperations.COUNT, requestedAmount: AggregateOperations.SUM },
    sort: ['plannedOn', ViewSortDirection.ASC],
  }),
);

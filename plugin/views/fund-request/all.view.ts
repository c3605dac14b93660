import { defineView, AggregateOperations, ViewSortDirection } from '../../lib/sdk.ts';
import { table } from '../../lib/view.ts';

export default defineView(
  table('fundRequest', 'all', {
    name: 'All fund requests',
    icon: 'IconFileDollar',
    position: 0,
    columns: [
      ['name', 240],
      ['partner', 180],
      ['fund', 170],
      ['requestState', 110],
      ['requestedAmount', 130],
      ['approvedAmount', 130],
      ['reservedAmount', 130],
      ['activityKind', 150],
      ['plannedOn', 110],
      ['claimBy', 110],
      ['submittedBy', 150],
      ['approvedBy', 150],
      ['requestedAction', 150],
      ['decisionReason', 300],
    ],
    totals: {
      name: AggregateOperations.COUNT,
      requestedAmount: AggregateOperations.SUM,
      approvedAmount: AggregateOperations.SUM,
      reservedAmount: AggregateOperations.SUM,
    },
    sort: ['plannedOn', ViewSortDirection.DESC],
  }),
);

import { defineView, AggregateOperations, ViewSortDirection } from '../../lib/sdk.ts';
import { table } from '../../lib/view.ts';

export default defineView(
  table('fundRequest', 'byPartner', {
    name: 'By partner',
    icon: 'IconHeartHandshake',
    position: 5,
    columns: [
      ['name', 220],
      ['partner', 190],
      ['fund', 170],
      ['requestState', 110],
      ['requestedAmount', 130],
      ['approvedAmount', 130],
      ['reservedAmount', 130],
      ['plannedOn', 110],
    ],
    totals: {
      name: AggregateOperations.COUNT,
      requestedAmount: AggregateOperations.SUM,
      approvedAmount: AggregateOperations.SUM,
      reservedAmount: AggregateOperations.SUM,
    },
    sort: ['partner', ViewSortDirection.ASC],
  }),
);

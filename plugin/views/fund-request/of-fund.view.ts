import { defineView, AggregateOperations, ViewSortDirection } from '../../lib/sdk.ts';
import { relatedList } from '../../lib/view.ts';

export default defineView(
  relatedList('fundRequest', 'ofFund', 'fund', {
    name: 'Requests on the fund',
    icon: 'IconFileDollar',
    columns: [
      ['name', 200],
      ['partner', 160],
      ['requestState', 110],
      ['requestedAmount', 120],
      ['approvedAmount', 120],
      ['reservedAmount', 120],
      ['plannedOn', 110],
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

import { defineView, AggregateOperations, ViewSortDirection } from '../../lib/sdk.ts';
import { relatedList } from '../../lib/view.ts';

export default defineView(
  relatedList('churnCase', 'ofCompany', 'company', {
    name: 'Churn cases of the account',
    icon: 'IconUserHeart',
    columns: [
      ['name', 220],
      ['caseState', 120],
      ['churnCause', 140],
      ['valueAtRisk', 130],
      ['openedOn', 110],
      ['outcomeOn', 110],
      ['caseOwner', 140],
    ],
    totals: { name: AggregateOperations.COUNT },
    sort: ['openedOn', ViewSortDirection.DESC],
  }),
);

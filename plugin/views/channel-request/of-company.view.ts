import { defineView, AggregateOperations, ViewSortDirection } from '../../lib/sdk.ts';
import { relatedList } from '../../lib/view.ts';

export default defineView(
  relatedList('channelRequest', 'ofCompany', 'partner', {
    name: 'Requests of the partner',
    icon: 'IconMessageQuestion',
    columns: [
      ['name', 220],
      ['requestState', 110],
      ['requestKind', 110],
      ['dueOn', 110],
      ['assignee', 140],
    ],
    totals: { name: AggregateOperations.COUNT },
    sort: ['dueOn', ViewSortDirection.DESC],
  }),
);

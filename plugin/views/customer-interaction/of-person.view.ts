import { defineView, AggregateOperations, ViewSortDirection } from '../../lib/sdk.ts';
import { relatedList } from '../../lib/view.ts';

export default defineView(
  relatedList('customerInteraction', 'ofPerson', 'person', {
    name: 'Interactions with the contact',
    icon: 'IconMessageCircle',
    columns: [
      ['name', 200],
      ['company', 160],
      ['interactionChannel', 120],
      ['happenedAt', 170],
      ['interactionState', 130],
      ['outcome', 260],
    ],
    totals: { name: AggregateOperations.COUNT },
    sort: ['happenedAt', ViewSortDirection.DESC],
  }),
);

import { defineView, AggregateOperations, ViewSortDirection } from '../../lib/sdk.ts';
import { relatedList } from '../../lib/view.ts';

export default defineView(
  relatedList('customerInteraction', 'ofPerson', 'person', {
    name: 'Interactions with the contact',
    icon: 'IconMessageCircle',
    columns: [
      ['name', 200],
      ['company', 160],
      ['interactionChannel', 110],
      ['happenedAt', 150],
      ['outcome', 220],
      ['interactionState', 120],
    ],
    totals: { name: AggregateOperations.COUNT },
    sort: ['happenedAt', ViewSortDirection.DESC],
  }),
);

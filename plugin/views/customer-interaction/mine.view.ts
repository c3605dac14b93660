import { defineView, AggregateOperations, ViewSortDirection } from '../../lib/sdk.ts';
import { mine, table } from '../../lib/view.ts';

export default defineView(
  table('customerInteraction', 'mine', {
    name: 'My interactions',
    icon: 'IconUser',
    position: 1,
    columns: [
      ['name', 220],
      ['company', 200],
      ['person', 160],
      ['interactionChannel', 130],
      ['purpose', 200],
      ['happenedAt', 170],
      ['outcome', 260],
      ['interactionState', 130],
      ['submittedBy', 150],
      ['durationMinutes', 90],
      ['requestedAction', 130],
    ],
    filters: [mine('submittedBy')],
    totals: { name: AggregateOperations.COUNT },
    sort: ['happenedAt', ViewSortDirection.DESC],
  }),
);

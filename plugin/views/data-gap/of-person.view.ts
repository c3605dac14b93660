import { defineView, AggregateOperations, ViewSortDirection } from '../../lib/sdk.ts';
import { relatedList } from '../../lib/view.ts';

export default defineView(
  relatedList('dataGap', 'ofPerson', 'person', {
    name: 'Data gaps of the contact',
    icon: 'IconPuzzle',
    columns: [
      ['name', 280],
      ['gapState', 100],
      ['gapOwner', 140],
      ['dueOn', 110],
      ['escalatedOn', 130],
    ],
    totals: { name: AggregateOperations.COUNT },
    sort: ['dueOn', ViewSortDirection.ASC],
  }),
);

import { defineView, AggregateOperations, ViewSortDirection } from '../../lib/sdk.ts';
import { contains, is, table } from '../../lib/view.ts';

export default defineView(
  table('dataGap', 'duplicates', {
    name: 'Possible duplicates',
    icon: 'IconCopy',
    position: 3,
    columns: [
      ['name', 300],
      ['company', 180],
      ['otherCompany', 180],
      ['person', 150],
      ['otherPerson', 150],
      ['gapOwner', 150],
      ['dueOn', 110],
      ['gapState', 110],
      ['requestedAction', 130],
    ],
    filters: [contains('missingField', 'duplicate'), is('gapState', 'OPEN')],
    totals: { name: AggregateOperations.COUNT },
    sort: ['dueOn', ViewSortDirection.ASC],
  }),
);

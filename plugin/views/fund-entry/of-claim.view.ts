import { defineView, AggregateOperations, ViewSortDirection } from '../../lib/sdk.ts';
import { relatedList } from '../../lib/view.ts';

export default defineView(
  relatedList('fundEntry', 'ofClaim', 'claim', {
    name: 'Ledger of the claim',
    icon: 'IconBook2',
    columns: [
      ['name', 180],
      ['postedAt', 140],
      ['entryKind', 140],
      ['amount', 120],
      ['movedFrom', 110],
      ['movedTo', 110],
      ['entryPhase', 100],
    ],
    totals: { name: AggregateOperations.COUNT },
    sort: ['entrySequence', ViewSortDirection.DESC],
  }),
);

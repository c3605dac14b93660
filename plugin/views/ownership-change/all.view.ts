import { defineView, AggregateOperations, ViewSortDirection } from '../../lib/sdk.ts';
import { table } from '../../lib/view.ts';

export default defineView(
  table('ownershipChange', 'all', {
    name: 'All ownership changes',
    icon: 'IconUserShare',
    position: 0,
    columns: [
      ['name', 260],
      ['company', 200],
      ['changedOn', 120],
      ['fromOwner', 150],
      ['toOwner', 150],
      ['changeReason', 120],
      ['fromOwnerName', 150],
      ['toOwnerName', 150],
    ],
    totals: { name: AggregateOperations.COUNT },
    sort: ['changedOn', ViewSortDirection.DESC],
  }),
);

import { defineView, AggregateOperations, ViewSortDirection } from '../../lib/sdk.ts';
import { is, table } from '../../lib/view.ts';

export default defineView(
  table('ownershipChange', 'ownerLeft', {
    name: 'Owner left',
    icon: 'IconUserOff',
    position: 1,
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
    filters: [is('changeReason', 'OWNER_LEFT')],
    totals: { name: AggregateOperations.COUNT },
    sort: ['changedOn', ViewSortDirection.DESC],
  }),
);

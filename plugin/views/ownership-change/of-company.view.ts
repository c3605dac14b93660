import { defineView, ViewSortDirection } from '../../lib/sdk.ts';
import { relatedList } from '../../lib/view.ts';

export default defineView(
  relatedList('ownershipChange', 'ofCompany', 'company', {
    name: 'Owners of the account',
    icon: 'IconUserShare',
    columns: [
      ['name', 220],
      ['changedOn', 120],
      ['fromOwnerName', 150],
      ['toOwnerName', 150],
      ['changeReason', 120],
    ],
    sort: ['changedOn', ViewSortDirection.DESC],
  }),
);

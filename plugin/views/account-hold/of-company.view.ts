import { defineView, ViewSortDirection } from '../../lib/sdk.ts';
import { relatedList } from '../../lib/view.ts';

export default defineView(
  relatedList('accountHold', 'ofCompany', 'company', {
    name: 'Holds of the account',
    icon: 'IconHandStop',
    columns: [
      ['name', 200],
      ['holdReason', 150],
      ['holdState', 110],
      ['holdSource', 110],
      ['openedAt', 150],
      ['liftedAt', 150],
    ],
    sort: ['openedAt', ViewSortDirection.DESC],
  }),
);

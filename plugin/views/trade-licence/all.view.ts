import { defineView, AggregateOperations, ViewSortDirection } from '../../lib/sdk.ts';
import { table } from '../../lib/view.ts';

export default defineView(
  table('tradeLicence', 'all', {
    name: 'All licences',
    icon: 'IconCertificate',
    position: 0,
    columns: [
      ['name', 240],
      ['company', 200],
      ['licenceKind', 220],
      ['licenceState', 170],
      ['validTo', 130],
      ['licenceNumber', 160],
      ['verifiedBy', 150],
      ['licenceScope', 200],
      ['requestedAction', 150],
    ],
    totals: { name: AggregateOperations.COUNT },
    sort: ['validTo', ViewSortDirection.ASC],
  }),
);

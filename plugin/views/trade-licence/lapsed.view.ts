import { defineView, AggregateOperations, ViewSortDirection } from '../../lib/sdk.ts';
import { is, table } from '../../lib/view.ts';

export default defineView(
  table('tradeLicence', 'lapsed', {
    name: 'Expired or revoked',
    icon: 'IconCalendarX',
    position: 3,
    columns: [
      ['name', 240],
      ['company', 200],
      ['licenceState', 170],
      ['validTo', 130],
      ['licenceKind', 220],
      ['licenceNumber', 160],
      ['decisionReason', 260],
    ],
    filters: [is('licenceState', 'EXPIRED', 'REVOKED')],
    totals: { name: AggregateOperations.COUNT },
    sort: ['validTo', ViewSortDirection.DESC],
  }),
);

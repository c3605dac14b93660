import { defineView, AggregateOperations, ViewSortDirection } from '../../lib/sdk.ts';
import { inNextDays, is, table } from '../../lib/view.ts';

export default defineView(
  table('tradeLicence', 'expiring', {
    name: 'Expiring in 90 days',
    icon: 'IconCalendarDue',
    position: 2,
    columns: [
      ['name', 240],
      ['company', 200],
      ['validTo', 130],
      ['licenceState', 170],
      ['licenceKind', 220],
      ['licenceNumber', 160],
      ['requestedAction', 150],
    ],
    filters: [inNextDays('validTo', 90), is('licenceState', 'PENDING', 'VALID', 'EXPIRING')],
    totals: { name: AggregateOperations.COUNT },
    sort: ['validTo', ViewSortDirection.ASC],
  }),
);

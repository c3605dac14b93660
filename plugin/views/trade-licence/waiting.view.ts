import { defineView, AggregateOperations, ViewSortDirection } from '../../lib/sdk.ts';
import { is, table } from '../../lib/view.ts';

export default defineView(
  table('tradeLicence', 'waiting', {
    name: 'Waiting for verification',
    icon: 'IconHourglass',
    position: 1,
    columns: [
      ['name', 240],
      ['company', 200],
      ['licenceKind', 220],
      ['licenceNumber', 160],
      ['issuingAuthority', 180],
      ['validFrom', 120],
      ['validTo', 130],
      ['licenceState', 170],
      ['requestedAction', 150],
      ['decisionReason', 260],
    ],
    filters: [is('licenceState', 'PENDING')],
    totals: { name: AggregateOperations.COUNT },
    sort: ['validTo', ViewSortDirection.ASC],
  }),
);

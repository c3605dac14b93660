import { defineView, AggregateOperations, ViewSortDirection } from '../../lib/sdk.ts';
import { is, table } from '../../lib/view.ts';

export default defineView(
  table('channelAgreement', 'toActivate', {
    name: 'To activate',
    icon: 'IconHourglass',
    position: 2,
    columns: [
      ['name', 220],
      ['partner', 190],
      ['agreementNumber', 140],
      ['startsOn', 120],
      ['endsOn', 120],
      ['territory', 150],
      ['requestedAction', 150],
      ['decisionReason', 300],
    ],
    filters: [is('agreementState', 'DRAFT')],
    totals: { name: AggregateOperations.COUNT },
    sort: ['startsOn', ViewSortDirection.ASC],
  }),
);

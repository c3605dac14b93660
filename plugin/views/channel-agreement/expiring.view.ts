import { defineView, AggregateOperations, ViewSortDirection } from '../../lib/sdk.ts';
import { inNextDays, is, table } from '../../lib/view.ts';

export default defineView(
  table('channelAgreement', 'expiring', {
    name: 'Ending in 60 days',
    icon: 'IconCalendarDue',
    position: 1,
    columns: [
      ['name', 220],
      ['partner', 190],
      ['endsOn', 120],
      ['agreementState', 110],
      ['territory', 150],
      ['targetAmount', 130],
      ['requestedAction', 150],
      ['decisionReason', 300],
    ],
    filters: [inNextDays('endsOn', 60), is('agreementState', 'ACTIVE', 'EXPIRING')],
    totals: { name: AggregateOperations.COUNT, targetAmount: AggregateOperations.SUM },
    sort: ['endsOn', ViewSortDirection.ASC],
  }),
);

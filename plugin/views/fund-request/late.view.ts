import { defineView, AggregateOperations, ViewSortDirection } from '../../lib/sdk.ts';
import { inPast, is, table } from '../../lib/view.ts';

/** The day of the activity is over and the request is not closed. */
export default defineView(
  table('fundRequest', 'late', {
    name: 'Late',
    icon: 'IconClockExclamation',
    position: 4,
    columns: [
      ['name', 240],
      ['partner', 180],
      ['plannedOn', 110],
      ['claimBy', 110],
      ['reservedAmount', 130],
      ['approvedAmount', 130],
      ['requestState', 110],
      ['requestedAction', 150],
    ],
    filters: [inPast('plannedOn'), is('requestState', 'SUBMITTED', 'APPROVED')],
    totals: {
      name: AggregateOperations.COUNT,
      reservedAmount: AggregateOperations.SUM,
      approvedAmount: AggregateOperations.SUM,
    },
    sort: ['plannedOn', ViewSortDirection.ASC],
  }),
);

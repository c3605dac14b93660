import { defineView, AggregateOperations, ViewSortDirection } from '../../lib/sdk.ts';
import { table } from '../../lib/view.ts';

export default defineView(
  table('channelAgreement', 'all', {
    name: 'All agreements',
    icon: 'IconFileText',
    position: 0,
    columns: [
      ['name', 220],
      ['partner', 190],
      ['agreementState', 110],
      ['endsOn', 120],
      ['territory', 150],
      ['accrualBasisPoints', 120],
      ['priceBasis', 130],
      ['targetAmount', 130],
      ['accrualFund', 150],
      ['agreementNumber', 140],
      ['requestedAction', 150],
      ['decisionReason', 300],
    ],
    totals: { name: AggregateOperations.COUNT, targetAmount: AggregateOperations.SUM },
    sort: ['endsOn', ViewSortDirection.ASC],
  }),
);

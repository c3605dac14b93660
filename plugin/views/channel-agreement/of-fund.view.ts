import { defineView, AggregateOperations, ViewSortDirection } from '../../lib/sdk.ts';
import { relatedList } from '../../lib/view.ts';

export default defineView(
  relatedList('channelAgreement', 'ofFund', 'accrualFund', {
    name: 'Agreements that accrue to the fund',
    icon: 'IconFileText',
    columns: [
      ['name', 200],
      ['partner', 170],
      ['agreementState', 110],
      ['accrualBasisPoints', 110],
      ['endsOn', 110],
    ],
    totals: { name: AggregateOperations.COUNT },
    sort: ['endsOn', ViewSortDirection.ASC],
  }),
);

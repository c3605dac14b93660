import { defineView, AggregateOperations, ViewSortDirection } from '../../lib/sdk.ts';
import { relatedList } from '../../lib/view.ts';

export default defineView(
  relatedList('channelAgreement', 'ofCompany', 'partner', {
    name: 'Agreements of the partner',
    icon: 'IconFileText',
    columns: [
      ['name', 200],
      ['agreementState', 110],
      ['startsOn', 110],
      ['endsOn', 110],
      ['territory', 140],
      ['accrualBasisPoints', 110],
    ],
    totals: { name: AggregateOperations.COUNT },
    sort: ['endsOn', ViewSortDirection.DESC],
  }),
);

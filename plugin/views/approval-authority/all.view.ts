import { defineView, AggregateOperations } from '../../lib/sdk.ts';
import { table } from '../../lib/view.ts';

export default defineView(
  table('approvalAuthority', 'all', {
    name: 'All authorities',
    icon: 'IconGavel',
    position: 0,
    columns: [
      ['name', 220],
      ['member', 170],
      ['authorityKind', 200],
      ['limitAmount', 140],
      ['delegateTo', 170],
      ['validFrom', 120],
      ['validTo', 120],
    ],
    totals: { name: AggregateOperations.COUNT },
  }),
);

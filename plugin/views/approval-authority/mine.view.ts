import { defineView, AggregateOperations } from '../../lib/sdk.ts';
import { mine, table } from '../../lib/view.ts';

export default defineView(
  table('approvalAuthority', 'mine', {
    name: 'My authorities',
    icon: 'IconUser',
    position: 1,
    columns: [
      ['name', 220],
      ['member', 170],
      ['authorityKind', 200],
      ['limitAmount', 140],
      ['delegateTo', 170],
      ['validFrom', 120],
      ['validTo', 120],
    ],
    filters: [mine('member')],
    totals: { name: AggregateOperations.COUNT },
  }),
);

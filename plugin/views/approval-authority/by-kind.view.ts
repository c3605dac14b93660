import { defineView } from '../../lib/sdk.ts';
import { kanban } from '../../lib/view.ts';

export default defineView(
  kanban(
    'approvalAuthority',
    'byKind',
    {
      name: 'By kind',
      icon: 'IconLayoutKanban',
      position: 2,
      columns: ['name', 'member', 'limitAmount', 'delegateTo', 'validTo'],
    },
    {
      field: 'authorityKind',
      states: ['ORDER_OVERRIDE', 'FUND_REQUEST', 'FUND_CLAIM', 'CLAWBACK_WRITE_OFF', 'LICENCE'],
      noValue: true,
    },
  ),
);

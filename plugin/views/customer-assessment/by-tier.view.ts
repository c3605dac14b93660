import { defineView } from '../../lib/sdk.ts';
import { kanban } from '../../lib/view.ts';
import { CUSTOMER_TIERS } from '../../lib/options.ts';

export default defineView(
  kanban(
    'customerAssessment',
    'byTier',
    {
      name: 'By tier',
      icon: 'IconTriangle',
      position: 1,
      columns: ['name', 'valueClass', 'margin', 'netMargin', 'assessedOn'],
    },
    { field: 'tier', states: CUSTOMER_TIERS.map(({ value }) => value), hidden: [''], noValue: true },
  ),
);

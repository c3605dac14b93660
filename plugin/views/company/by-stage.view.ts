import { defineView } from '../../lib/sdk.ts';
import { kanban } from '../../lib/view.ts';
import { RELATIONSHIP_STAGES } from '../../lib/options.ts';

export default defineView(
  kanban(
    'company',
    'byStage',
    {
      name: 'Stage board',
      icon: 'IconTimeline',
      position: 14,
      columns: ['name', 'churnRisk', 'valueAtRisk', 'orderProbability', 'lastOrderOn', 'accountOwner'],
    },
    {
      field: 'relationshipStage',
      states: RELATIONSHIP_STAGES.map(({ value }) => value),
      // Who never ordered has no relationship to look after yet.
      hidden: ['', 'PROSPECT'],
      noValue: true,
      sum: 'valueAtRisk',
    },
  ),
);

import { defineView } from '../../lib/sdk.ts';
import { kanban } from '../../lib/view.ts';
import { CASE_STATES } from '../../lib/churn-options.ts';

export default defineView(
  kanban(
    'churnCase',
    'byState',
    {
      name: 'By state',
      icon: 'IconLayoutKanban',
      position: 4,
      columns: [
        'name',
        'company',
        'valueAtRisk',
        'orderProbability',
        'churnCause',
        'play',
        'caseOwner',
        'horizonEndsOn',
      ],
    },
    { field: 'caseState', states: CASE_STATES.map(({ value }) => value), sum: 'valueAtRisk' },
  ),
);

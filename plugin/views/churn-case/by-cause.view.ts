import { defineView } from '../../lib/sdk.ts';
import { is, kanban } from '../../lib/view.ts';
import { CHURN_CAUSES } from '../../lib/churn-options.ts';

/** Cards are moved to the right cause by whoever knows it. */
export default defineView(
  kanban(
    'churnCase',
    'byCause',
    {
      name: 'By cause',
      icon: 'IconHelpHexagon',
      position: 8,
      columns: ['name', 'company', 'valueAtRisk', 'caseState', 'caseOwner'],
      filters: [is('caseState', 'OPEN', 'IN_PLAY')],
    },
    { field: 'churnCause', states: CHURN_CAUSES.map(({ value }) => value), noValue: true, sum: 'valueAtRisk' },
  ),
);

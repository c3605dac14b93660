import { defineView } from '../../lib/sdk.ts';
import { kanban } from '../../lib/view.ts';

export default defineView(
  kanban(
    'dataGap',
    'byState',
    {
      name: 'By state',
      icon: 'IconLayoutKanban',
      position: 4,
      columns: ['name', 'company', 'person', 'gapOwner', 'dueOn'],
    },
    { field: 'gapState', states: ['OPEN', 'FILLED', 'WAIVED'] },
  ),
);

import { defineView } from '../../lib/sdk.ts';
import { kanban } from '../../lib/view.ts';

export default defineView(
  kanban(
    'drugBatch',
    'byState',
    {
      name: 'By state',
      icon: 'IconLayoutKanban',
      position: 3,
      columns: ['name', 'product', 'lotNumber', 'expiresOn', 'quantity'],
    },
    { field: 'batchState', states: ['QUARANTINED', 'RELEASED', 'RECALLED', 'EXPIRED'] },
  ),
);

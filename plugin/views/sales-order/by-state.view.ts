import { defineView } from '../../lib/sdk.ts';
import { kanban } from '../../lib/view.ts';
import { ORDER_STATES } from '../../lib/options.ts';

export default defineView(
  kanban(
    'salesOrder',
    'byState',
    {
      name: 'By state',
      icon: 'IconLayoutKanban',
      position: 5,
      columns: ['name', 'company', 'totalAmount', 'deliverOn', 'blockKinds'],
    },
    { field: 'orderState', states: ORDER_STATES.map(({ value }) => value) },
  ),
);

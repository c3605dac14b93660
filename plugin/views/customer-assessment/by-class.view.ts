import { defineView } from '../../lib/sdk.ts';
import { kanban } from '../../lib/view.ts';
import { VALUE_CLASSES } from '../../lib/options.ts';

export default defineView(
  kanban(
    'customerAssessment',
    'byClass',
    {
      name: 'By value class',
      icon: 'IconDiamond',
      position: 2,
      columns: ['name', 'tier', 'margin', 'netMargin', 'assessedOn'],
    },
    { field: 'valueClass', states: VALUE_CLASSES.map(({ value }) => value), hidden: [''], noValue: true },
  ),
);

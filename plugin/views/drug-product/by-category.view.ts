import { defineView } from '../../lib/sdk.ts';
import { kanban } from '../../lib/view.ts';
import { REGULATORY_CATEGORIES } from '../../lib/options.ts';

export default defineView(
  kanban(
    'drugProduct',
    'byCategory',
    {
      name: 'By category',
      icon: 'IconCategory',
      position: 2,
      columns: ['name', 'productCode', 'specification', 'dispensingClass', 'unitPrice'],
    },
    { field: 'regulatoryCategory', states: REGULATORY_CATEGORIES.map(({ value }) => value), noValue: true },
  ),
);

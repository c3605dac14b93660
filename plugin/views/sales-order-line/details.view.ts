import { defineView } from '../../lib/sdk.ts';
import { fieldsPanel } from '../../lib/view.ts';

export default defineView(
  fieldsPanel(
    'salesOrderLine',
    'details',
    'Order line details',
    [
      { name: 'Order line', fields: ['salesOrder', 'lineNumber', 'product', 'batch'] },
      { name: 'Amount', fields: ['quantity', 'unitPrice', 'lineAmount'] },
    ],
    ['name'],
  ),
);

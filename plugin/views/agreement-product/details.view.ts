import { defineView } from '../../lib/sdk.ts';
import { fieldsPanel } from '../../lib/view.ts';

export default defineView(
  fieldsPanel(
    'agreementProduct',
    'details',
    'Agreed product details',
    [{ name: 'Product', fields: ['agreement', 'product', 'contractPrice'] }],
    ['name'],
  ),
);

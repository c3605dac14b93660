import { definePageLayout } from '../lib/sdk.ts';
import { fieldsWidget, recordPage } from '../lib/page.ts';

export default definePageLayout(
  recordPage('salesOrderLine', {
    name: 'Order line page',
    details: [fieldsWidget('Order line', 'salesOrderLine', 'details')],
  }),
);

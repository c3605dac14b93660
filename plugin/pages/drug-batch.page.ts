import { definePageLayout } from '../lib/sdk.ts';
import { fieldsWidget, listWidget, recordPage } from '../lib/page.ts';

export default definePageLayout(
  recordPage('drugBatch', {
    name: 'Batch page',
    details: [fieldsWidget('Batch', 'drugBatch', 'details')],
    tabs: [
      {
        key: 'lines',
        title: 'Order lines',
        icon: 'IconListNumbers',
        widgets: [listWidget('Order lines', 'drugBatch', 'orderLines', 'salesOrderLine', 'ofBatch')],
      },
    ],
  }),
);

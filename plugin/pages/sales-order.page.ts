import { definePageLayout } from '../lib/sdk.ts';
import { fieldsWidget, listWidget, recordPage } from '../lib/page.ts';

export default definePageLayout(
  recordPage('salesOrder', {
    name: 'Order page',
    details: [fieldsWidget('Order', 'salesOrder', 'details')],
    tabs: [
      {
        key: 'lines',
        title: 'Order lines',
        icon: 'IconListNumbers',
        widgets: [
          listWidget('Order lines', 'salesOrder', 'orderLines', 'salesOrderLine', 'ofOrder'),
          listWidget('Returns', 'salesOrder', 'returnOrders', 'salesOrder', 'ofOriginal'),
        ],
      },
    ],
  }),
);

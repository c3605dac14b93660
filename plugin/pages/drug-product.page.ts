import { definePageLayout } from '../lib/sdk.ts';
import { fieldsWidget, listWidget, recordPage } from '../lib/page.ts';

export default definePageLayout(
  recordPage('drugProduct', {
    name: 'Product page',
    details: [fieldsWidget('Product', 'drugProduct', 'details')],
    tabs: [
      {
        key: 'batches',
        title: 'Batches and orders',
        icon: 'IconPackage',
        widgets: [
          listWidget('Batches', 'drugProduct', 'drugBatches', 'drugBatch', 'ofProduct'),
          listWidget('Order lines', 'drugProduct', 'orderLines', 'salesOrderLine', 'ofProduct'),
        ],
      },
      {
        key: 'channel',
        title: 'Channel',
        icon: 'IconHeartHandshake',
        widgets: [
          listWidget('Agreements', 'drugProduct', 'agreementProducts', 'agreementProduct', 'ofProduct'),
          listWidget('Sell-through', 'drugProduct', 'channelFlows', 'channelFlow', 'ofProduct'),
        ],
      },
    ],
  }),
);

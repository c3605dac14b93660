import { definePageLayout } from '../lib/sdk.ts';
import { fieldsWidget, listWidget, recordPage } from '../lib/page.ts';

export default definePageLayout(
  recordPage('channelFlow', {
    name: 'Sell-through page',
    details: [fieldsWidget('Sell-through', 'channelFlow', 'details')],
    tabs: [
      {
        key: 'requests',
        title: 'Channel requests',
        icon: 'IconMessageQuestion',
        widgets: [listWidget('Channel requests', 'channelFlow', 'channelRequests', 'channelRequest', 'ofFlow')],
      },
    ],
  }),
);

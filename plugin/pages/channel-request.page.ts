import { definePageLayout } from '../lib/sdk.ts';
import { fieldsWidget, recordPage } from '../lib/page.ts';

export default definePageLayout(
  recordPage('channelRequest', {
    name: 'Channel request page',
    details: [fieldsWidget('Channel request', 'channelRequest', 'details')],
  }),
);

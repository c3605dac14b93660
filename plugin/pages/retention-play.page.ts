import { definePageLayout } from '../lib/sdk.ts';
import { fieldsWidget, recordPage } from '../lib/page.ts';

export default definePageLayout(
  recordPage('retentionPlay', {
    name: 'Play page',
    details: [fieldsWidget('Play', 'retentionPlay', 'details')],
  }),
);

import { definePageLayout } from '../lib/sdk.ts';
import { fieldsWidget, recordPage } from '../lib/page.ts';

export default definePageLayout(
  recordPage('customerInteraction', {
    name: 'Interaction page',
    details: [fieldsWidget('Interaction', 'customerInteraction', 'details')],
  }),
);

import { definePageLayout } from '../lib/sdk.ts';
import { fieldsWidget, recordPage } from '../lib/page.ts';

export default definePageLayout(
  recordPage('accountHold', {
    name: 'Account hold page',
    details: [fieldsWidget('Account hold', 'accountHold', 'details')],
  }),
);

import { definePageLayout } from '../lib/sdk.ts';
import { fieldsWidget, recordPage } from '../lib/page.ts';

export default definePageLayout(
  recordPage('agreementProduct', {
    name: 'Agreed product page',
    details: [fieldsWidget('Agreed product', 'agreementProduct', 'details')],
  }),
);

import { definePageLayout } from '../lib/sdk.ts';
import { fieldsWidget, recordPage } from '../lib/page.ts';

export default definePageLayout(
  recordPage('drugProduct', {
    name: 'Product page',
    details: [fieldsWidget('Product', 'drugProduct', 'details')],
  }),
);

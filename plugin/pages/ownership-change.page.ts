import { definePageLayout } from '../lib/sdk.ts';
import { fieldsWidget, recordPage } from '../lib/page.ts';

export default definePageLayout(
  recordPage('ownershipChange', {
    name: 'Ownership change page',
    details: [fieldsWidget('Ownership change', 'ownershipChange', 'details')],
  }),
);

import { definePageLayout } from '../lib/sdk.ts';
import { fieldsWidget, recordPage } from '../lib/page.ts';

export default definePageLayout(
  recordPage('hcpAffiliation', {
    name: 'Affiliation page',
    details: [fieldsWidget('Affiliation', 'hcpAffiliation', 'details')],
  }),
);

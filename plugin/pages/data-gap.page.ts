import { definePageLayout } from '../lib/sdk.ts';
import { fieldsWidget, recordPage } from '../lib/page.ts';

export default definePageLayout(
  recordPage('dataGap', {
    name: 'Data gap page',
    details: [fieldsWidget('Data gap', 'dataGap', 'details')],
  }),
);

import { definePageLayout } from '../lib/sdk.ts';
import { fieldsWidget, recordPage } from '../lib/page.ts';

export default definePageLayout(
  recordPage('tradeLicence', {
    name: 'Licence page',
    details: [fieldsWidget('Licence', 'tradeLicence', 'details')],
  }),
);

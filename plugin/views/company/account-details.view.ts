import { defineView } from '../../lib/sdk.ts';
import { fieldsPanel } from '../../lib/view.ts';

export default defineView(
  fieldsPanel('company', 'accountDetails', 'Account details', [
    {
      name: 'Account',
      fields: ['holdReasons', 'accountKind', 'accountCode', 'salesTerritory', 'parentAccount', 'partnerStage'],
    },
    { name: 'Credit', fields: ['creditLimit', 'openReceivables', 'paymentTermDays'] },
  ]),
);

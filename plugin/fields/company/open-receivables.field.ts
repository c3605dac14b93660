import { defineField } from '../../lib/sdk.ts';
import { currency, place } from '../../lib/field.ts';

export default defineField(
  place(
    'company',
    currency('openReceivables', {
      label: 'Receivables',
      icon: 'IconReceipt',
      description: 'What the account owes today, from the ERP system',
    }),
  ),
);

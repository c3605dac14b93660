import { defineField } from '../../lib/sdk.ts';
import { uniqueText, place } from '../../lib/field.ts';

export default defineField(
  place(
    'company',
    uniqueText('accountCode', {
      label: 'Account code',
      icon: 'IconBarcode',
      description: 'The number in the ERP system',
    }),
  ),
);

import { defineField } from '../../lib/sdk.ts';
import { currency, place } from '../../lib/field.ts';

export default defineField(
  place(
    'company',
    currency('creditLimit', {
      label: 'Credit limit',
      icon: 'IconCreditCard',
      description: 'The most that the account may owe, from the ERP system',
    }),
  ),
);

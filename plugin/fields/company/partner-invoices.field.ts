import { defineField } from '../../lib/sdk.ts';
import { hasMany, place } from '../../lib/field.ts';

export default defineField(
  place(
    'company',
    hasMany('partnerInvoices', 'partnerInvoice', 'partner', {
      label: 'Partner invoices',
      icon: 'IconFileInvoice',
      description: 'Invoices of the account that claims are paid on',
    }),
  ),
);

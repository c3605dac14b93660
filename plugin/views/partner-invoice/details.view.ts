import { defineView } from '../../lib/sdk.ts';
import { fieldsPanel } from '../../lib/view.ts';

export default defineView(
  fieldsPanel(
    'partnerInvoice',
    'details',
    'Partner invoice details',
    [
      {
        name: 'Invoice',
        fields: ['partner', 'invoiceKind', 'invoiceNumber', 'invoiceCode', 'sellerTaxNumber', 'invoiceDate', 'file'],
      },
      { name: 'Amounts', fields: ['netAmount', 'taxAmount', 'totalAmount'] },
    ],
    ['name'],
  ),
);

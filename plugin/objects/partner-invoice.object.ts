import { defineObject } from '../lib/sdk.ts';
import { belongsTo, currency, date, files, hasMany, option, select, text } from '../lib/field.ts';
import { object } from '../lib/object.ts';

export default defineObject(
  object({
    name: 'partnerInvoice',
    plural: 'partnerInvoices',
    label: 'Partner invoice',
    labels: 'Partner invoices',
    icon: 'IconFileInvoice',
    color: 'amber',
    description: 'An invoice that claims are paid on; all claims on it together never exceed its total',
    nameDescription: 'How the invoice is called in lists',
    fields: [
      belongsTo('partner', 'company', 'partnerInvoices', {
        label: 'Partner',
        icon: 'IconHeartHandshake',
        description: 'The legal entity that issued it and is paid',
      }),
      text('sellerTaxNumber', {
        label: 'Tax number',
        icon: 'IconId',
        description: 'Tax number of the seller, as printed',
      }),
      text('invoiceCode', {
        label: 'Invoice code',
        icon: 'IconHash',
        description: 'The code before the number; all-electronic invoices have none',
      }),
      text('invoiceNumber', { label: 'Invoice no.', icon: 'IconHash', description: 'The number of the invoice' }),
      select(
        'invoiceKind',
        { label: 'Kind', icon: 'IconCategory', description: 'A red-letter invoice cancels another one' },
        [option('NORMAL', 'Normal', 'blue'), option('RED_LETTER', 'Red letter', 'red')],
        'NORMAL',
      ),
      date('invoiceDate', { label: 'Issued on', icon: 'IconCalendarEvent', description: 'Day of issue' }),
      currency('netAmount', { label: 'Net', icon: 'IconCoin', description: 'Amount without tax' }),
      currency('taxAmount', { label: 'Tax', icon: 'IconReceiptTax', description: 'Value-added tax' }),
      currency('totalAmount', { label: 'Total', icon: 'IconCoins', description: 'Net and tax together' }),
      files('file', { label: 'Scan', icon: 'IconFileInvoice', description: 'The invoice itself' }, 5),
      hasMany('fundClaims', 'fundClaim', 'invoice', {
        label: 'Claims',
        icon: 'IconReceipt2',
        description: 'Claims that are paid on the invoice',
      }),
    ],
  }),
);

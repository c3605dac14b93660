import { defineView, AggregateOperations, ViewSortDirection } from '../../lib/sdk.ts';
import { is, table } from '../../lib/view.ts';

export default defineView(
  table('partnerInvoice', 'redLetter', {
    name: 'Red-letter invoices',
    icon: 'IconFileX',
    position: 1,
    columns: [
      ['name', 200],
      ['partner', 190],
      ['invoiceNumber', 150],
      ['invoiceCode', 130],
      ['invoiceDate', 110],
      ['totalAmount', 130],
      ['invoiceKind', 110],
    ],
    filters: [is('invoiceKind', 'RED_LETTER')],
    totals: { name: AggregateOperations.COUNT, totalAmount: AggregateOperations.SUM },
    sort: ['invoiceDate', ViewSortDirection.DESC],
  }),
);

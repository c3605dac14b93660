import { defineView, AggregateOperations, ViewSortDirection } from '../../lib/sdk.ts';
import { table } from '../../lib/view.ts';

export default defineView(
  table('partnerInvoice', 'all', {
    name: 'All partner invoices',
    icon: 'IconFileInvoice',
    position: 0,
    columns: [
      ['name', 200],
      ['partner', 190],
      ['invoiceNumber', 150],
      ['invoiceCode', 130],
      ['invoiceKind', 110],
      ['invoiceDate', 110],
      ['netAmount', 120],
      ['taxAmount', 120],
      ['totalAmount', 130],
      ['sellerTaxNumber', 190],
      ['file', 150],
    ],
    totals: {
      name: AggregateOperations.COUNT,
      netAmount: AggregateOperations.SUM,
      taxAmount: AggregateOperations.SUM,
      totalAmount: AggregateOperations.SUM,
    },
    sort: ['invoiceDate', ViewSortDirection.DESC],
  }),
);

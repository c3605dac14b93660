import { defineView, AggregateOperations, ViewSortDirection } from '../../lib/sdk.ts';
import { relatedList } from '../../lib/view.ts';

export default defineView(
  relatedList('partnerInvoice', 'ofCompany', 'partner', {
    name: 'Invoices of the partner',
    icon: 'IconFileInvoice',
    columns: [
      ['name', 190],
      ['invoiceNumber', 140],
      ['invoiceKind', 100],
      ['invoiceDate', 110],
      ['totalAmount', 120],
    ],
    totals: { name: AggregateOperations.COUNT, totalAmount: AggregateOperations.SUM },
    sort: ['invoiceDate', ViewSortDirection.DESC],
  }),
);

import type { InvoiceOf } from './command.ts';

/**
 * An invoice's natural key: the seller, the code (empty on fully digital invoices) and the number, whatever spaces and
 * case people typed. Two records of one invoice share its room.
 */
export function invoiceKeyOf(invoice: Pick<InvoiceOf, 'sellerTaxNumber' | 'code' | 'number'>): string {
  return [invoice.sellerTaxNumber, invoice.code, invoice.number]
    .map((part) => part.normalize('NFKC').replaceAll(/[\s|]/g, '').toUpperCase())
    .join('|');
}

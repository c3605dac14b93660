import type { Mapping } from './mapping.ts';

/** UCI "Online Retail" (Chen, Sain & Guo 2012): a wholesaler's invoice lines, cancellations under numbers with a C. */
export const onlineRetail: Mapping = {
  name: 'online-retail',
  kind: 'orders',
  summary: { en: 'UCI “Online Retail” invoice lines', 'zh-CN': 'UCI“Online Retail”发票明细' },
  columns: {
    orderNumber: ['InvoiceNo', 'Invoice'],
    orderedAt: ['InvoiceDate'],
    accountCode: ['CustomerID', 'Customer ID'],
    accountCountry: ['Country'],
    product: ['StockCode'],
    productName: ['Description'],
    quantity: ['Quantity'],
    unitPrice: ['UnitPrice', 'Price'],
  },
  recognisedBy: ['orderNumber', 'orderedAt', 'accountCode', 'product', 'quantity', 'unitPrice'],
  // Customers went through a spreadsheet: 17850.0
  clean: { accountCode: (text) => text.replace(/\.0+$/, '') },
  isReturn: (orderNumber) => /^c/i.test(orderNumber),
  anonymous: true,
  currency: 'GBP',
  createMissing: true,
};

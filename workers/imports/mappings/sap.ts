import type { Mapping } from './mapping.ts';

/** SAP SD item lists (VA05, VBAK/VBAP downloads), with technical or English column names. Credit memos and returns by category. */
export const sapOrders: Mapping = {
  name: 'sap-orders',
  kind: 'orders',
  summary: { en: 'SAP sales documents with items', 'zh-CN': 'SAP 销售凭证及行项目' },
  columns: {
    orderNumber: ['VBELN', 'Sales Document', 'Sales document no.', 'SD Document'],
    orderedAt: ['AUDAT', 'ERDAT', 'Document Date', 'Created On'],
    accountCode: ['KUNNR', 'Sold-To Party', 'Sold-to pt'],
    accountName: ['NAME1', 'Name 1', 'Sold-to party name'],
    orderKind: ['VBTYP', 'SD Document Categ.', 'SD document category'],
    originalOrder: ['VGBEL', 'Reference Document', 'Reference doc.'],
    currency: ['WAERK', 'Document Currency', 'SD Document Currency'],
    customerReference: ['BSTNK', 'BSTKD', 'Customer Reference', 'Purchase order no.'],
    lineNumber: ['POSNR', 'Item', 'Sales Document Item', 'Item (SD)'],
    product: ['MATNR', 'Material', 'Material Number'],
    productName: ['ARKTX', 'Item Description', 'Description'],
    lotNumber: ['CHARG', 'Batch'],
    quantity: ['KWMENG', 'Order Quantity', 'Cumulative Order Quantity'],
    unitPrice: ['NETPR', 'Net Price', 'Net price'],
    lineAmount: ['NETWR', 'Net Value', 'Net value (item)'],
  },
  recognisedBy: ['orderNumber', 'orderedAt', 'accountCode', 'lineNumber', 'product', 'quantity'],
  clean: {
    // C order, G contract … are sales; H returns, K credit memo request, O credit memo.
    orderKind: (text) => (/^[hko]$/i.test(text) ? 'RETURN' : /^[a-z]$/i.test(text) ? 'SALE' : text),
    // Numbers come with and without their leading zeros, depending on the layout.
    accountCode: withoutZeros,
    product: withoutZeros,
    orderNumber: withoutZeros,
    originalOrder: withoutZeros,
    lineNumber: withoutZeros,
  },
};

export const sapCustomers: Mapping = {
  name: 'sap-customers',
  kind: 'accounts',
  summary: { en: 'SAP customer master (KNA1)', 'zh-CN': 'SAP 客户主数据（KNA1）' },
  columns: {
    accountCode: ['KUNNR', 'Customer', 'Customer Number'],
    name: ['NAME1', 'Name 1'],
    street: ['STRAS', 'Street'],
    city: ['ORT01', 'City'],
    postcode: ['PSTLZ', 'Postal Code'],
    country: ['LAND1', 'Country', 'Country Key'],
    state: ['REGIO', 'Region'],
  },
  recognisedBy: ['accountCode', 'name', 'city'],
  clean: { accountCode: withoutZeros },
};

export const sapMaterials: Mapping = {
  name: 'sap-materials',
  kind: 'products',
  summary: { en: 'SAP material master (MARA/MAKT)', 'zh-CN': 'SAP 物料主数据（MARA/MAKT）' },
  columns: {
    productCode: ['MATNR', 'Material', 'Material Number'],
    name: ['MAKTX', 'Material Description', 'Material description'],
    unitOfMeasure: ['MEINS', 'Base Unit of Measure', 'Base Unit'],
    unitCost: ['STPRS', 'Standard Price', 'Standard price'],
  },
  recognisedBy: ['productCode', 'name', 'unitOfMeasure'],
  clean: { productCode: withoutZeros },
};

function withoutZeros(text: string): string {
  return /^0+\d+$/.test(text) ? text.replace(/^0+(?=\d)/, '') : text;
}

import type { Mapping } from './mapping.ts';

/** Kingdee K/3 Cloud (金蝶云星空) lists of sales orders and outbound documents. */
export const kingdeeOrders: Mapping = {
  name: 'kingdee-orders',
  kind: 'orders',
  summary: { en: 'Kingdee K/3 Cloud sales documents', 'zh-CN': '金蝶云星空销售单据' },
  columns: {
    orderNumber: ['单据编号'],
    orderedAt: ['日期', '单据日期'],
    accountCode: ['客户编码', '客户.编码', '客户代码'],
    accountName: ['客户名称', '客户.名称', '客户'],
    orderKind: ['单据类型'],
    originalOrder: ['源单编号'],
    orderState: ['单据状态', '关闭状态'],
    currency: ['结算币别', '币别'],
    lineNumber: ['行号', '序号', '分录行号'],
    product: ['物料编码', '物料.编码'],
    productName: ['物料名称', '物料.名称'],
    lotNumber: ['批号', '批号主档'],
    quantity: ['销售数量', '实发数量', '数量'],
    unitPrice: ['含税单价', '单价'],
    lineAmount: ['价税合计', '金额'],
  },
  recognisedBy: ['orderNumber', 'orderedAt', 'product', 'quantity'],
  clean: {
    orderKind: returnOrSale,
    // A list names the state of the paper, not of the goods.
    orderState: (text) => (/已审核|已关闭|已完成/.test(text) ? 'CLOSED' : /作废/.test(text) ? 'CANCELLED' : 'DRAFT'),
    currency: isoCurrency,
  },
};

/** Yonyou U8 (用友) lists of sales orders, outbound documents and invoices. */
export const yonyouOrders: Mapping = {
  name: 'yonyou-orders',
  kind: 'orders',
  summary: { en: 'Yonyou U8 sales documents', 'zh-CN': '用友 U8 销售单据' },
  columns: {
    orderNumber: ['订单号', '发票号', '出库单号', '单据号', '发货单号'],
    orderedAt: ['订单日期', '开票日期', '出库日期', '单据日期', '发货日期', '日期'],
    accountCode: ['客户编码'],
    accountName: ['客户名称', '客户简称'],
    orderKind: ['业务类型', '销售类型', '退货标志'],
    currency: ['币种'],
    lineNumber: ['行号'],
    product: ['存货编码'],
    productName: ['存货名称'],
    lotNumber: ['批号'],
    quantity: ['数量'],
    unitPrice: ['含税单价', '原币含税单价', '无税单价'],
    lineAmount: ['价税合计', '原币价税合计', '无税金额'],
  },
  recognisedBy: ['orderNumber', 'orderedAt', 'product', 'quantity'],
  clean: { orderKind: returnOrSale, currency: isoCurrency },
};

export const yonyouCustomers: Mapping = {
  name: 'yonyou-customers',
  kind: 'accounts',
  summary: { en: 'Yonyou U8 customer archive', 'zh-CN': '用友 U8 客户档案' },
  columns: {
    accountCode: ['客户编码'],
    name: ['客户名称', '客户简称'],
    accountKind: ['客户类型', '客户分类名称'],
    territory: ['地区编码', '区域编码'],
    owner: ['专管业务员邮箱'],
    creditLimit: ['信用额度'],
    openReceivables: ['应收余额'],
    paymentTermDays: ['信用期限', '账期'],
    street: ['地址'],
    postcode: ['邮政编码'],
  },
  recognisedBy: ['accountCode', 'name'],
};

export const yonyouProducts: Mapping = {
  name: 'yonyou-inventory',
  kind: 'products',
  summary: { en: 'Yonyou U8 inventory archive', 'zh-CN': '用友 U8 存货档案' },
  columns: {
    productCode: ['存货编码'],
    name: ['存货名称'],
    genericName: ['通用名称', '通用名'],
    specification: ['规格型号'],
    manufacturerName: ['生产企业', '生产厂家'],
    approvalNumber: ['批准文号'],
    unitOfMeasure: ['主计量单位名称', '主计量单位'],
    unitPrice: ['参考售价', '最低售价'],
    unitCost: ['参考成本', '计划价/售价'],
  },
  recognisedBy: ['productCode', 'name'],
};

function returnOrSale(text: string): string {
  return /退|红字|^是$/.test(text) ? 'RETURN' : 'SALE';
}

const currencies: Readonly<Record<string, string>> = {
  人民币: 'CNY',
  RMB: 'CNY',
  美元: 'USD',
  欧元: 'EUR',
  英镑: 'GBP',
  港币: 'HKD',
  日元: 'JPY',
};

function isoCurrency(text: string): string {
  return currencies[text] ?? text;
}

/** The columns of a file of orders: one row a line, rows of one order number one order. */
import type { CellType } from './kind.ts';

export const orderStates = {
  DRAFT: ['draft', 'new', '草稿', '新建', '未审核'],
  SHIPPED: ['shipped', 'delivered', '已发货', '已出库'],
  CLOSED: ['closed', 'completed', 'done', 'invoiced', '已完成', '已关闭', '关闭', '完成', '已审核', '审核'],
  CANCELLED: ['cancelled', 'canceled', 'void', '已取消', '取消', '作废'],
} as const;
export type ImportedState = keyof typeof orderStates;

export const orderKinds = {
  SALE: ['sale', 'order', 'invoice', '销售', '销售订单', '蓝字'],
  RETURN: ['return', 'credit', 'credit memo', 'cancellation', '退货', '销售退货', '退货单', '红字'],
} as const;

export interface OrderField {
  readonly key: string;
  readonly type: Extract<CellType, string> | { readonly options: Readonly<Record<string, readonly string[]>> };
  readonly headers: readonly string[];
  readonly required?: true;
}

const field = (key: string, type: OrderField['type'], ...headers: string[]): OrderField => ({ key, type, headers });
const needed = (spec: OrderField): OrderField => ({ ...spec, required: true });

export const orderFields: readonly OrderField[] = [
  needed(
    field(
      'orderNumber',
      'text',
      'order',
      'order no',
      'invoice',
      'invoice number',
      '订单号',
      '订单编号',
      '单号',
      '发票号',
    ),
  ),
  needed(
    field(
      'orderedAt',
      'instant',
      'date',
      'order date',
      'ordered on',
      'invoice date',
      '日期',
      '订单日期',
      '下单日期',
      '开票日期',
    ),
  ),
  field(
    'accountCode',
    'text',
    'customer',
    'customer code',
    'customer id',
    'account',
    '客户编码',
    '客户编号',
    '客户代码',
  ),
  field('accountName', 'text', 'customer name', '客户名称', '客户'),
  field('accountCountry', 'text', 'country', '国家'),
  field('orderKind', { options: orderKinds }, 'kind', 'order type', '单据类型', '订单类型', '业务类型'),
  field('originalOrder', 'text', 'original order number', 'original', '原订单号', '原单号'),
  field('orderState', { options: orderStates }, 'state', 'status', '状态', '订单状态', '单据状态'),
  field('currency', 'text', 'currency code', '币种', '币别'),
  field('totalAmount', 'money', 'total', 'order total', '总金额', '订单金额'),
  field('channelPartner', 'text', 'partner', 'channel partner code', '渠道伙伴', '经销商编码'),
  field('customerReference', 'text', 'reference', 'po number', '客户订单号', '合同号'),
  field('lineNumber', 'text', 'line', 'item', 'position', '行号', '序号'),
  needed(
    field(
      'product',
      'text',
      'product code',
      'sku',
      'material',
      'stock code',
      '产品编码',
      '商品编码',
      '物料编码',
      '存货编码',
    ),
  ),
  field('productName', 'text', 'description', 'product name', '产品名称', '商品名称', '物料名称', '存货名称'),
  field('lotNumber', 'text', 'lot', 'batch', '批号'),
  needed(field('quantity', 'number', 'qty', 'units', '数量', '销售数量')),
  field('unitPrice', 'money', 'price', '单价', '含税单价'),
  field('lineAmount', 'money', 'amount', 'net value', '金额', '价税合计'),
];

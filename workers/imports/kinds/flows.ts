/** Sell-through (流向) as distributors send it: buyers and products stay as written, a rule matches them in Twenty. */
import type { ImportField, KindSpec } from './kind.ts';

const field = (key: string, into: string, type: ImportField['type'], ...headers: string[]): ImportField => ({
  key,
  into,
  type,
  headers,
});
const needed = (spec: ImportField): ImportField => ({ ...spec, required: true });

const flowKinds = {
  SALE: ['销售', '出库', '正常销售', 'sale'],
  RETURN: ['退货', '销售退回', '退回', '红字', 'return'],
} as const;

export const flows: KindSpec = {
  kind: 'flows',
  object: 'channelFlow',
  // A row counts once, by its place in a file of the seller. Files that are called the same every month are told apart
  // by the month they are about.
  identities: [{ paths: ['sourceKey', 'sellerId', 'soldMonth'], lookup: 'channelFlow.sourceKey' }],
  hasOrigin: true,
  later: [],
  fill: (values) => ({
    name: [values['buyerText'], values['productText'], values['soldOn']]
      .filter((part) => typeof part === 'string')
      .join(' · '),
    flowKind: 'SALE',
    ...values,
  }),
  fields: [
    needed(
      field(
        'seller',
        'sellerId',
        { ref: 'account' },
        'distributor',
        '销售方',
        '经销商',
        '商业公司',
        '供货单位',
        '发货单位',
      ),
    ),
    needed(
      field('buyer', 'buyerText', 'text', 'customer', '购买方', '客户名称', '客户', '购货单位', '收货单位', '终端名称'),
    ),
    needed(field('product', 'productText', 'text', 'item', '产品编码', '产品名称', '品名', '商品名称', '通用名')),
    needed(field('quantity', 'quantity', 'number', 'qty', '数量', '销售数量', '出库数量')),
    needed(field('unit', 'unitOfMeasure', 'text', 'uom', '单位', '计量单位', '包装单位')),
    needed(field('soldOn', 'soldOn', 'day', 'date', '销售日期', '出库日期', '业务日期', '日期')),
    field('lotNumber', 'lotNumber', 'text', 'lot', 'batch', '批号', '生产批号'),
    field('unitPrice', 'unitPrice', 'money', 'price', '单价', '含税单价'),
    field('amount', 'flowAmount', 'money', 'total', '金额', '含税金额', '价税合计'),
    field('flowKind', 'flowKind', { options: flowKinds }, 'kind', 'type', '类型', '业务类型', '出库类型'),
  ],
};

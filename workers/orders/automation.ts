import type { Automation } from '../platform/decide/automation.ts';
import { readsPolicies } from '../platform/policy/read.ts';
import { storeOrderEffects } from './books.store.ts';
import { loadOrders } from './facts.store.ts';
import { orderReleaseName } from './order.ts';
import { decideOrder, type OrderEffect, type OrderFacts } from './release.rules.ts';

export const orderReleaseAutomation: Automation<OrderFacts, OrderEffect> = {
  name: orderReleaseName,
  summary: {
    en: 'Releases a submitted order, or blocks it with every reason: holds, licences, credit, batches, prices, sums, returns.',
    'zh-CN': '放行提交的订单，或列明全部原因予以阻止：冻结、证照、信用、批次、价格、金额、退货。',
  },
  subject: 'salesOrder',
  reads: [
    { object: 'salesOrder', fields: ['companyId', 'orderKind', 'originalOrderId', 'totalAmount', 'overrideReason'] },
    {
      object: 'salesOrderLine',
      fields: ['salesOrderId', 'productId', 'batchId', 'quantity', 'unitPrice', 'lineAmount'],
      via: 'salesOrderId',
    },
    { object: 'company', fields: ['holdReasons', 'creditLimit', 'openReceivables'], back: 'companyId' },
    { object: 'tradeLicence', fields: ['licenceState', 'licenceScope'], via: 'companyId', back: 'companyId' },
    readsPolicies,
  ],
  writes: [
    { object: 'salesOrder', fields: ['orderState', 'blockReasons', 'blockKinds', 'decisionReason'] },
    {
      object: 'salesOrder',
      fields: ['orderOwnerId'],
      overwrites: 'An order that is submitted without anybody looking after it becomes the account owner’s.',
    },
  ],
  commands: ['SUBMIT', 'OVERRIDE', 'SHIP', 'CLOSE', 'CANCEL'],
  rereads: ['SUBMIT', 'OVERRIDE', 'SHIP'],
  rereadsAlso: [
    { object: 'salesOrderLine', via: 'salesOrderId' },
    { object: 'company', by: 'companyId' },
    { object: 'tradeLicence', via: 'companyId', by: 'companyId' },
    { object: 'accountHold', via: 'companyId', by: 'companyId' },
    { object: 'drugProduct', by: 'productId', from: 'salesOrderLine' },
    { object: 'drugBatch', by: 'batchId', from: 'salesOrderLine' },
  ],
  load: loadOrders,
  decide: decideOrder,
  apply: storeOrderEffects,
};

import type { Catalogue } from '../platform/text/text.ts';

export const orderTexts = {
  ORDER_RELEASED: { en: 'Released.', 'zh-CN': '已放行。' },
  ORDER_SUBMIT_AGAIN: {
    en: 'Nothing blocks it any more. Submit it again.',
    'zh-CN': '阻止原因已消除，请重新提交。',
  },
  ORDER_CHANGED_AFTER_RELEASE: {
    en: 'It was changed after its release, so the release is withdrawn. Submit it again.',
    'zh-CN': '放行后订单有变更，放行已撤回，请重新提交。',
  },
  ORDER_NOT_FROM_HERE: {
    en: 'This is not possible while the order is {state}.',
    'zh-CN': '订单处于“{state}”时无法执行该操作。',
  },
  ORDER_STATE_DRAFT: { en: 'a draft', 'zh-CN': '草稿' },
  ORDER_STATE_BLOCKED: { en: 'blocked', 'zh-CN': '已阻止' },
  ORDER_STATE_RELEASED: { en: 'released', 'zh-CN': '已放行' },
  ORDER_STATE_SHIPPED: { en: 'shipped', 'zh-CN': '已发货' },
  ORDER_STATE_CLOSED: { en: 'closed', 'zh-CN': '已关闭' },
  ORDER_STATE_CANCELLED: { en: 'cancelled', 'zh-CN': '已取消' },
  ORDER_LACKS_ACCOUNT: { en: 'The account is missing.', 'zh-CN': '缺少客户。' },
  ORDER_LACKS_LINES: { en: 'The order has no lines.', 'zh-CN': '订单没有明细。' },
  ORDER_LACKS_TOTAL: { en: 'The total is missing.', 'zh-CN': '缺少总金额。' },
  ORDER_LINE_LACKS_PRODUCT: { en: 'A line has no product.', 'zh-CN': '有明细缺少产品。' },
  ORDER_LINE_LACKS_QUANTITY: { en: 'A line has no quantity above zero.', 'zh-CN': '有明细的数量不大于零。' },
  ORDER_FOREIGN_CURRENCY: {
    en: 'An amount is in {found}; amounts must be in {currency}.',
    'zh-CN': '金额币种为 {found}，应为 {currency}。',
  },
  ORDER_PRODUCT_LACKS_PRICE: { en: '{product} has no price.', 'zh-CN': '{product} 没有价格。' },
  ORDER_LINE_DOES_NOT_ADD_UP: {
    en: 'The amount of {product} is not quantity × price.',
    'zh-CN': '{product} 的金额不等于数量×单价。',
  },
  ORDER_LINES_DO_NOT_MATCH: {
    en: 'The total is {total}, the lines add up to {lines}.',
    'zh-CN': '总金额为 {total}，明细合计为 {lines}。',
  },
  ORDER_HELD: { en: 'The account is on hold: {reason}.', 'zh-CN': '客户已被冻结：{reason}。' },
  HOLD_REASON_LICENCE_EXPIRED: { en: 'licence expired', 'zh-CN': '证照过期' },
  HOLD_REASON_LICENCE_MISSING: { en: 'licence missing', 'zh-CN': '缺少证照' },
  HOLD_REASON_CREDIT: { en: 'credit', 'zh-CN': '信用' },
  HOLD_REASON_RECALL: { en: 'recall', 'zh-CN': '召回' },
  HOLD_REASON_COMPLIANCE: { en: 'compliance', 'zh-CN': '合规' },
  ORDER_NO_VERIFIED_LICENCE: {
    en: 'The account has no verified licence in force.',
    'zh-CN': '客户没有已核验且有效的证照。',
  },
  ORDER_CATEGORY_NOT_LICENSED: {
    en: 'No verified licence of the account covers {category}.',
    'zh-CN': '客户没有覆盖{category}的已核验证照。',
  },
  CATEGORY_GENERAL: { en: 'general goods', 'zh-CN': '普通商品' },
  CATEGORY_CHEMICAL: { en: 'chemical drugs', 'zh-CN': '化学药' },
  CATEGORY_BIOLOGICAL: { en: 'biologicals', 'zh-CN': '生物制品' },
  CATEGORY_VACCINE: { en: 'vaccines', 'zh-CN': '疫苗' },
  CATEGORY_TCM: { en: 'traditional Chinese medicine', 'zh-CN': '中药' },
  CATEGORY_NARCOTIC: { en: 'narcotics', 'zh-CN': '麻醉药品' },
  CATEGORY_PSYCHOTROPIC: { en: 'psychotropics', 'zh-CN': '精神药品' },
  CATEGORY_DEVICE: { en: 'medical devices', 'zh-CN': '医疗器械' },
  ORDER_OVER_CREDIT: {
    en: 'Over the credit limit by {over}: limit {limit}, receivables {owed}, open orders {open}.',
    'zh-CN': '超出信用额度 {over}：额度 {limit}，应收 {owed}，在途订单 {open}。',
  },
  ORDER_CREDIT_FOREIGN_CURRENCY: { en: 'The credit limit is in another currency.', 'zh-CN': '信用额度的币种不一致。' },
  ORDER_BATCH_GONE: { en: 'A batch of the order no longer exists.', 'zh-CN': '订单中的批次已不存在。' },
  ORDER_BATCH_OF_OTHER_PRODUCT: { en: 'Batch {lot} is of another product.', 'zh-CN': '批次 {lot} 不属于该产品。' },
  ORDER_BATCH_EXPIRED: { en: 'Batch {lot} has expired.', 'zh-CN': '批次 {lot} 已过期。' },
  ORDER_BATCH_NOT_RELEASED: { en: 'Batch {lot} is not released.', 'zh-CN': '批次 {lot} 尚未放行。' },
  ORDER_BATCH_SHELF_LIFE: {
    en: 'Batch {lot} has {left} days left; {days} are required.',
    'zh-CN': '批次 {lot} 仅剩 {left} 天有效期，要求 {days} 天。',
  },
  RETURN_UNLINKED: {
    en: 'Accepted without its original order. Please link it where it is known.',
    'zh-CN': '已接受，但未关联原订单。如已知请补充关联。',
  },
  RETURN_ORIGINAL_NOT_SHIPPED: { en: 'Its original order was not shipped.', 'zh-CN': '原订单尚未发货。' },
  RETURN_ABOVE_SHIPPED: {
    en: '{product}: {quantity} returned, {left} shipped and not yet returned.',
    'zh-CN': '{product}：退货 {quantity}，已发货且未退 {left}。',
  },
  ORDER_OVERRIDDEN: { en: 'Released by override in spite of:', 'zh-CN': '特批放行，尽管存在：' },
  OVERRIDE_NEEDS_AUTHORITY: {
    en: 'You have no authority in force that covers this amount.',
    'zh-CN': '您没有覆盖该金额的有效审批权限。',
  },
  OVERRIDE_NEEDS_REASON: { en: 'Write the reason for the override first.', 'zh-CN': '请先填写特批理由。' },
  OVERRIDE_NEEDS_SECOND_PERSON: {
    en: 'You submitted this order. Another person must override.',
    'zh-CN': '订单由您提交，须由他人特批。',
  },
  OVERRIDE_INCOMPLETE_ORDER: {
    en: 'An order without account or lines cannot be released.',
    'zh-CN': '缺少客户或明细的订单无法放行。',
  },
} satisfies Catalogue;

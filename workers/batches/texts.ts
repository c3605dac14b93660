import type { Catalogue } from '../platform/text/text.ts';

export const batchTexts = {
  BATCH_RELEASED: { en: 'Released by {person}.', 'zh-CN': '由 {person} 放行。' },
  BATCH_QUARANTINED: { en: 'Put in quarantine by {person}.', 'zh-CN': '由 {person} 隔离。' },
  BATCH_RECALLED: { en: 'Recalled by {person}.', 'zh-CN': '由 {person} 召回。' },
  BATCH_EXPIRED_ON: { en: 'Expired: its last day was {day}.', 'zh-CN': '已过期：有效期至 {day}。' },
  BATCH_IS_RECALLED: { en: 'It is recalled; that is final.', 'zh-CN': '该批次已召回，不可更改。' },
  BATCH_LACKS_LOT: { en: 'The lot number is missing.', 'zh-CN': '缺少批号。' },
  BATCH_LACKS_PRODUCT: { en: 'The product is missing.', 'zh-CN': '缺少产品。' },
  BATCH_LACKS_EXPIRY: { en: 'The expiry date is missing.', 'zh-CN': '缺少有效期。' },
} satisfies Catalogue;

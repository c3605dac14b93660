import type { Catalogue } from '../platform/text/text.ts';

export const accountTexts = {
  HOLD_NAME_LICENCE_EXPIRED: { en: 'Licence expired: {company}', 'zh-CN': '证照过期：{company}' },
  HOLD_NAME_LICENCE_MISSING: { en: 'Licence missing: {company}', 'zh-CN': '缺少证照：{company}' },
  HOLD_LICENCE_EXPIRED: { en: 'Expired and not replaced: {items}.', 'zh-CN': '已过期且无有效替代：{items}。' },
  HOLD_LICENCE_MISSING: { en: 'Not there or not verified: {items}.', 'zh-CN': '缺少或尚未核验：{items}。' },
  EXPIRED_ITEM: { en: '{kind} {number} ({day})', 'zh-CN': '{kind} {number}（{day}）' },
  HOLD_LIFTED_BY_RULE: { en: 'Its cause is gone.', 'zh-CN': '原因已消除。' },
  HOLD_PLACED: { en: 'Placed by {person}.', 'zh-CN': '由 {person} 设置。' },
  HOLD_LIFTED: { en: 'Lifted by {person}.', 'zh-CN': '由 {person} 解除。' },
  HOLD_NOT_PLACED: { en: 'Not in force: use "Place hold".', 'zh-CN': '尚未生效：请使用“冻结客户”。' },
  HOLD_RECORD_DELETED: {
    en: 'Its record was deleted, but the hold is in force until somebody lifts it.',
    'zh-CN': '原记录已被删除，但冻结仍然有效，须由人员解除。',
  },
  HOLD_IS_RULE: {
    en: 'A rule placed this hold; it ends by itself when its cause is gone.',
    'zh-CN': '该冻结由规则设置，原因消除后自动解除。',
  },
  HOLD_ALREADY_OPEN: { en: 'The hold is in force already.', 'zh-CN': '该冻结已生效。' },
  HOLD_NOT_OPEN: { en: 'The hold is not in force.', 'zh-CN': '该冻结未生效。' },
  HOLD_LACKS_COMPANY: { en: 'The account is missing.', 'zh-CN': '缺少客户。' },
  HOLD_LACKS_REASON: { en: 'The reason is missing.', 'zh-CN': '缺少原因。' },
  HOLD_LACKS_EXPLANATION: { en: 'Please explain why, so that others understand it.', 'zh-CN': '请填写说明。' },
  HOLD_NEEDS_SECOND_PERSON: {
    en: 'You placed this hold. Another person must lift it.',
    'zh-CN': '该冻结由您设置，须由他人解除。',
  },
} satisfies Catalogue;

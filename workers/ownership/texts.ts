import type { Catalogue } from '../platform/text/text.ts';

export const ownershipTexts = {
  OWNERSHIP_NAME: { en: '{company}: {from} → {to}', 'zh-CN': '{company}：{from} → {to}' },
  OWNERSHIP_ASSIGNED: { en: '{to} got the account.', 'zh-CN': '客户分配给 {to}。' },
  OWNERSHIP_REASSIGNED: { en: 'The account went from {from} to {to}.', 'zh-CN': '客户由 {from} 转给 {to}。' },
  OWNERSHIP_RELEASED: { en: '{from} no longer owns the account.', 'zh-CN': '{from} 不再负责该客户。' },
  OWNERSHIP_OWNER_LEFT: { en: '{from} left; the account went to {to}.', 'zh-CN': '{from} 离职，客户转给 {to}。' },
  HANDOVER_DONE: {
    en: '{from} left. The territory gives {company} to {to}.',
    'zh-CN': '{from} 已离职，{company} 按区域规则移交给 {to}。',
  },
  HANDOVER_NOBODY: {
    en: '{from} left, and nobody owns the territory of {company}.',
    'zh-CN': '{from} 已离职，{company} 所属区域没有负责人。',
  },
  HANDOVER_TITLE: { en: 'Watch the hand-over of {company} to {to}', 'zh-CN': '跟进 {company} 向 {to} 的移交' },
  HANDOVER_TITLE_NOBODY: { en: 'Find an owner for {company}', 'zh-CN': '为 {company} 指定负责人' },
  HANDOVER_BODY: {
    en: '{from} left; {company} (tier {tier}) is now with {to}. Introduce the new owner, and check open orders, promises and complaints.',
    'zh-CN': '{from} 已离职；{company}（分级 {tier}）现由 {to} 负责。请引荐新负责人，并核对未完成的订单、承诺与投诉。',
  },
  TASK_HANDED_OVER: { en: '{from} left; the task went to {to}.', 'zh-CN': '{from} 已离职，任务转给 {to}。' },
} satisfies Catalogue;

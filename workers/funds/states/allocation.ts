import { machine } from './machine.ts';

export const allocationMachine = machine({
  object: 'fundAllocation',
  field: 'allocationState',
  title: { en: 'Fund allocation', 'zh-CN': '基金分配' },
  initial: 'DRAFT',
  states: {
    DRAFT: { en: 'Draft', 'zh-CN': '草稿' },
    POSTED: { en: 'Posted', 'zh-CN': '已入账' },
    REJECTED: { en: 'Rejected', 'zh-CN': '已拒绝' },
    EXPIRED: { en: 'Expired', 'zh-CN': '已到期' },
  },
  actions: {
    POST: { en: 'Post', 'zh-CN': '入账' },
    ACCRUE: { en: 'Accrue', 'zh-CN': '计提' },
    EXPIRE: { en: 'Expire', 'zh-CN': '到期' },
    REINSTATE: { en: 'Reinstate', 'zh-CN': '恢复' },
  },
  transitions: [
    {
      from: ['DRAFT', 'REJECTED'],
      action: 'POST',
      to: 'POSTED',
      by: 'CHANNEL',
      when: { en: 'the ledger accepts', 'zh-CN': '台账接受' },
      ledger: ['allocate'],
      refusals: ['FUNDS_FIELD_MISSING', 'FUNDS_PARTNER_NOT_ACTIVE', 'FUNDS_PARTNER_ON_HOLD'],
    },
    {
      from: ['DRAFT', 'REJECTED'],
      action: 'POST',
      to: 'REJECTED',
      by: 'CHANNEL',
      when: { en: 'there is a reason against it', 'zh-CN': '存在拒绝原因' },
      refusals: [],
    },
    {
      from: ['DRAFT', 'POSTED'],
      action: 'ACCRUE',
      to: 'POSTED',
      by: 'CHANGE',
      when: { en: 'confirmed sell-through of the period changed', 'zh-CN': '该期间已确认流向发生变化' },
      ledger: ['accrue'],
      refusals: [],
    },
    { from: ['POSTED'], action: 'EXPIRE', to: 'EXPIRED', by: 'CLOCK', ledger: ['expireLot'], refusals: [] },
    {
      from: ['EXPIRED'],
      action: 'REINSTATE',
      to: 'POSTED',
      by: 'CHANNEL',
      authority: 'FUND_REQUEST',
      ledger: ['reinstate'],
      refusals: ['FUNDS_ACTOR_UNKNOWN', 'FUNDS_NO_AUTHORITY', 'FUNDS_REASON_MISSING'],
    },
  ],
});

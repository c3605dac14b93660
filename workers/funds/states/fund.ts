import { machine } from './machine.ts';

export const fundMachine = machine({
  object: 'cooperationFund',
  field: 'fundState',
  title: { en: 'Cooperation fund', 'zh-CN': '合作基金' },
  initial: 'DRAFT',
  states: {
    DRAFT: { en: 'Draft', 'zh-CN': '草稿' },
    OPEN: { en: 'Open', 'zh-CN': '启用' },
    FROZEN: { en: 'Frozen', 'zh-CN': '冻结' },
    CLOSED: { en: 'Closed', 'zh-CN': '关闭' },
  },
  actions: {
    OPEN: { en: 'Open', 'zh-CN': '启用' },
    FREEZE: { en: 'Freeze', 'zh-CN': '冻结' },
    UNFREEZE: { en: 'Unfreeze', 'zh-CN': '解冻' },
    CLOSE: { en: 'Close', 'zh-CN': '关闭' },
  },
  transitions: [
    {
      from: ['DRAFT'],
      action: 'OPEN',
      to: 'OPEN',
      by: 'FINANCE',
      ledger: ['openFund'],
      refusals: ['FUNDS_FIELD_MISSING'],
    },
    {
      from: ['OPEN'],
      action: 'OPEN',
      to: 'OPEN',
      by: 'FINANCE',
      when: { en: 'the budget was changed: its difference is posted', 'zh-CN': '预算有变更：差额入账' },
      ledger: ['topUp', 'withdraw'],
      refusals: [],
    },
    { from: ['OPEN'], action: 'FREEZE', to: 'FROZEN', by: 'FINANCE', ledger: ['freezeFund'], refusals: [] },
    { from: ['FROZEN'], action: 'UNFREEZE', to: 'OPEN', by: 'FINANCE', ledger: ['unfreezeFund'], refusals: [] },
    { from: ['OPEN', 'FROZEN'], action: 'CLOSE', to: 'CLOSED', by: 'FINANCE', ledger: ['closeFund'], refusals: [] },
  ],
});

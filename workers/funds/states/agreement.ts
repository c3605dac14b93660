import { machine } from './machine.ts';

export const agreementMachine = machine({
  object: 'channelAgreement',
  field: 'agreementState',
  title: { en: 'Channel agreement', 'zh-CN': '渠道协议' },
  initial: 'DRAFT',
  states: {
    DRAFT: { en: 'Draft', 'zh-CN': '草稿' },
    ACTIVE: { en: 'Active', 'zh-CN': '有效' },
    EXPIRING: { en: 'Expiring', 'zh-CN': '即将到期' },
    EXPIRED: { en: 'Expired', 'zh-CN': '已到期' },
    TERMINATED: { en: 'Terminated', 'zh-CN': '已终止' },
  },
  actions: {
    ACTIVATE: { en: 'Activate', 'zh-CN': '生效' },
    TERMINATE: { en: 'Terminate', 'zh-CN': '终止' },
    NEAR_END: { en: '90 days before the end', 'zh-CN': '到期前 90 天' },
    END: { en: 'End', 'zh-CN': '到期' },
    PROLONG: { en: 'Prolong', 'zh-CN': '续期' },
  },
  transitions: [
    {
      from: ['DRAFT'],
      action: 'ACTIVATE',
      to: 'ACTIVE',
      by: 'CHANNEL',
      refusals: ['FUNDS_ACTOR_UNKNOWN', 'FUNDS_FIELD_MISSING'],
    },
    { from: ['ACTIVE'], action: 'NEAR_END', to: 'EXPIRING', by: 'CLOCK', refusals: [] },
    { from: ['ACTIVE', 'EXPIRING'], action: 'END', to: 'EXPIRED', by: 'CLOCK', refusals: [] },
    {
      from: ['EXPIRING', 'EXPIRED'],
      action: 'PROLONG',
      to: 'ACTIVE',
      by: 'CHANGE',
      when: { en: 'its end was moved to more than 90 days from now', 'zh-CN': '到期日已改至 90 天以后' },
      refusals: [],
    },
    {
      from: ['ACTIVE', 'EXPIRING'],
      action: 'TERMINATE',
      to: 'TERMINATED',
      by: 'CHANNEL',
      refusals: ['FUNDS_ACTOR_UNKNOWN'],
    },
  ],
});

import { machine } from './machine.ts';

export const flowMachine = machine({
  object: 'channelFlow',
  field: 'flowState',
  title: { en: 'Sell-through row', 'zh-CN': '流向记录' },
  initial: 'RAW',
  states: {
    RAW: { en: 'As imported', 'zh-CN': '原始' },
    MATCHED: { en: 'Matched', 'zh-CN': '已匹配' },
    DISPUTED: { en: 'Disputed', 'zh-CN': '有争议' },
    CONFIRMED: { en: 'Confirmed', 'zh-CN': '已确认' },
  },
  actions: {
    MATCH: { en: 'Match', 'zh-CN': '匹配' },
    CONFIRM: { en: 'Confirm', 'zh-CN': '确认' },
    DISPUTE: { en: 'Dispute', 'zh-CN': '提出争议' },
    CORRECT: { en: 'Correct', 'zh-CN': '更正' },
  },
  transitions: [
    {
      from: ['RAW'],
      action: 'MATCH',
      to: 'MATCHED',
      by: 'CHANGE',
      when: {
        en: 'buyer and product are known, by code, name or hand',
        'zh-CN': '购买方和产品已按编码、名称或人工确定',
      },
      refusals: [],
    },
    {
      from: ['RAW', 'MATCHED', 'DISPUTED'],
      action: 'CONFIRM',
      to: 'CONFIRMED',
      by: 'CHANNEL',
      refusals: [
        'FUNDS_ACTOR_UNKNOWN',
        'FUNDS_FIELD_MISSING',
        'CHANNEL_SOLD_LATER',
        'CHANNEL_QUANTITY_NOT_POSITIVE',
        'CHANNEL_FLOW_TWICE',
      ],
    },
    {
      from: ['RAW', 'MATCHED', 'CONFIRMED'],
      action: 'DISPUTE',
      to: 'DISPUTED',
      by: 'CHANNEL',
      refusals: ['FUNDS_ACTOR_UNKNOWN'],
    },
    {
      from: ['CONFIRMED'],
      action: 'CORRECT',
      to: 'MATCHED',
      by: 'CHANGE',
      when: { en: 'the row was changed after it was confirmed', 'zh-CN': '确认后内容有变更' },
      refusals: [],
    },
  ],
});

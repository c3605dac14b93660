import type { Catalogue } from '../platform/text/text.ts';

export const channelTexts: Catalogue = {
  CHANNEL_AGREEMENT_ENDED: { en: 'Expired: its last day was {endsOn}.', 'zh-CN': '已到期：最后有效日为 {endsOn}。' },
  CHANNEL_AGREEMENT_ENDS_TITLE: {
    en: 'Agreement {agreement} ends on {endsOn}',
    'zh-CN': '协议 {agreement} 将于 {endsOn} 到期',
  },
  CHANNEL_FLOW_CONFIRMED: { en: 'Confirmed.', 'zh-CN': '已确认。' },
  CHANNEL_FLOW_DISPUTED: { en: 'Disputed: it counts for nothing.', 'zh-CN': '有争议：不计入任何计算。' },
  CHANNEL_FLOW_CHANGED: {
    en: 'It was changed after it was confirmed, so it no longer counts. Confirm it again.',
    'zh-CN': '确认后有变更，不再计入。请重新确认。',
  },
  CHANNEL_OUTSIDE: {
    en: '{seller} sold {product} to {buyer}, outside the territory of its agreement ({territories}). Please look into it.',
    'zh-CN': '{seller} 将 {product} 售予 {buyer}，超出其协议区域（{territories}）。请核查。',
  },
  CHANNEL_OUTSIDE_TITLE: { en: 'Outside the territory: {seller} → {buyer}', 'zh-CN': '区域外销售：{seller} → {buyer}' },
};

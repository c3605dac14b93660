import type { Catalogue } from '../../platform/text/text.ts';

export const careTexts = {
  CARE_FIRST_ORDER_TITLE: { en: 'Ask {company} about its first order', 'zh-CN': '首单回访：{company}' },
  CARE_FIRST_ORDER_BODY: {
    en: '{company} ordered for the first time on {day}. Ask whether delivery, papers and goods were as expected, and what it needs next.',
    'zh-CN': '{company} 于 {day} 首次下单。请回访配送、单据与商品情况，并了解后续需求。',
  },
  CARE_AFTER_RETURN_TITLE: { en: 'Follow up the return of {company}', 'zh-CN': '退货回访：{company}' },
  CARE_AFTER_RETURN_BODY: {
    en: '{company} returned goods on {day}. Ask whether it is settled, and what we should do better.',
    'zh-CN': '{company} 于 {day} 退货。请确认是否妥善处理，并听取改进意见。',
  },
  CARE_EXPECTED_ORDER_TITLE: { en: 'Next order of {company} is expected', 'zh-CN': '预计下单提醒：{company}' },
  CARE_EXPECTED_ORDER_BODY: {
    en: 'By its own rhythm {company} orders around {day}. Ask what it needs.',
    'zh-CN': '按其自身节奏，{company} 预计于 {day} 前后下单。请了解需求。',
  },
} satisfies Catalogue;

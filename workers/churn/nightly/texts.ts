import type { Catalogue } from '../../platform/text/text.ts';

export const churnNightTexts = {
  CHURN_AS_OF: { en: 'As of {day}:', 'zh-CN': '截至 {day}：' },
  CHURN_AS_OF_SELL_THROUGH: {
    en: 'As of {day}, from confirmed sell-through:',
    'zh-CN': '截至 {day}，依据已确认的流向：',
  },
  CHURN_HIATUS_SILENT: {
    en: 'By the hiatus rule: silent for {silentDays} days, which is more than {cutoffDays}.',
    'zh-CN': '按间断规则：已 {silentDays} 天未下单，超过 {cutoffDays} 天。',
  },
  CHURN_HIATUS_RECENT: {
    en: 'By the hiatus rule: silent for {silentDays} days, which is not more than {cutoffDays}.',
    'zh-CN': '按间断规则：已 {silentDays} 天未下单，未超过 {cutoffDays} 天。',
  },
  CHURN_HIATUS_SHARE: {
    en: 'Of customers like that {probability} % ordered within {horizonDays} days.',
    'zh-CN': '此类客户中有 {probability}% 在 {horizonDays} 天内下单。',
  },
  CHURN_WHY_FAIL: {
    en: 'The model is not shown: it did not pass its backtest.',
    'zh-CN': '未显示模型：未通过回测。',
  },
  CHURN_WHY_INSUFFICIENT: {
    en: 'The model is not shown: there is too little history to test it.',
    'zh-CN': '未显示模型：历史数据不足，无法检验。',
  },
  CHURN_WHY_REFUSED: {
    en: 'The model is not shown: the history is too small to fit one.',
    'zh-CN': '未显示模型：历史数据过少，无法拟合。',
  },
  CHURN_NO_ORDERS: { en: 'No order counts any longer.', 'zh-CN': '已无有效订单。' },
  CHURN_VERDICT_PASS: { en: 'passed', 'zh-CN': '通过' },
  CHURN_VERDICT_FAIL: { en: 'failed', 'zh-CN': '未通过' },
  CHURN_VERDICT_INSUFFICIENT: { en: 'too little data', 'zh-CN': '数据不足' },
  CHURN_VERDICT_FEW: {
    en: 'Too little data for a verdict: {observations} forecasts for customers with a rhythm ({ordered} ordered, {lost} did not); {least} are needed, and {ofEither} of either outcome.',
    'zh-CN':
      '数据不足，无法判定：对有规律客户的预测 {observations} 次（{ordered} 次下单，{lost} 次未下单）；至少需要 {least} 次，且两种结果各 {ofEither} 次。',
  },
} satisfies Catalogue;

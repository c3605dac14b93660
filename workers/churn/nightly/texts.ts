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
  CHURN_REPORT_NAME: { en: 'Churn, {month}', 'zh-CN': '流失报告 {month}' },
  CHURN_REPORT_NOTHING: { en: 'There are no orders to learn from yet.', 'zh-CN': '尚无订单可供学习。' },
  CHURN_REPORT_SELL_IN: { en: 'Our own orders:', 'zh-CN': '自有订单：' },
  CHURN_REPORT_SELL_THROUGH: { en: 'Sell-through of distributors:', 'zh-CN': '经销商流向：' },
  CHURN_EFFECT_NONE: {
    en: 'No played and left-alone cases can be compared yet.',
    'zh-CN': '尚无可比较的行动与对照案例。',
  },
  CHURN_EFFECT_DIFFERENCE: {
    en: 'Of {treated} cases drawn for a play {treatedPercent} % were saved, of {heldOut} left alone {heldOutPercent} %: {difference} points of difference within strata of value (95 % interval {low} to {high}).',
    'zh-CN':
      '抽中行动的 {treated} 例中挽回 {treatedPercent}%，对照 {heldOut} 例中 {heldOutPercent}%：按金额分层的差异为 {difference} 个百分点（95% 区间 {low} 至 {high}）。',
  },
  CHURN_EFFECT_MORE: {
    en: '{more} more closed cases (so far {closed}) until a difference of {points} points is told from chance four times out of five.',
    'zh-CN': '还需结案 {more} 例（目前 {closed} 例），方能以 80% 的把握识别 {points} 个百分点的差异。',
  },
  CHURN_EFFECT_ENOUGH: {
    en: 'The {closed} closed cases are enough ({needed}) to tell a difference of {points} points from chance four times out of five.',
    'zh-CN': '已结案 {closed} 例（需 {needed} 例），足以以 80% 的把握识别 {points} 个百分点的差异。',
  },
  CHURN_EFFECT_NOBODY_HELD_OUT: {
    en: 'Nobody is left alone on purpose (policy churn.heldOutPercent), so that no effect can be told.',
    'zh-CN': '未设置对照组（策略 churn.heldOutPercent），因此无法判断效果。',
  },
  CHURN_EFFECT_OF_PLAYS: {
    en: 'This is the effect of the plays alone: everybody sees the risk of all customers. {withoutPlay} of the cases drawn for a play had none, {dismissed} were dismissed; they count.',
    'zh-CN':
      '此为行动本身的效果：所有客户的风险人人可见。抽中行动的案例中 {withoutPlay} 例未启动、{dismissed} 例被撤销，均计入。',
  },
  CHURN_METHOD_MODEL: { en: 'the model is shown', 'zh-CN': '显示模型' },
  CHURN_METHOD_HIATUS: { en: 'the hiatus rule is shown', 'zh-CN': '显示间断规则' },
  CHURN_NIGHT_BUSY: { en: 'Another instance is running the night.', 'zh-CN': '另一实例正在执行夜间任务。' },
  CHURN_NIGHT_EARLY: {
    en: 'Nothing done: orders are still on their way from Twenty or an import. Run it again when they have arrived, or with --anyway.',
    'zh-CN': '未执行：仍有来自 Twenty 或导入的订单在处理中。请待其到达后重试，或加 --anyway。',
  },
  CHURN_NIGHT_SCORED: {
    en: 'Night of {night}: {looked} histories recounted, {changed} changed; {customers} customers scored, {shown} shown otherwise than before.',
    'zh-CN': '{night} 夜间：重算历史 {looked} 份，变化 {changed} 份；评分客户 {customers} 个，显示更新 {shown} 个。',
  },
  CHURN_NIGHT_MODEL: {
    en: '{source} model {version}; its test: {verdict}; {method}.',
    'zh-CN': '{source}模型 {version}；检验：{verdict}；{method}。',
  },
  CHURN_NIGHT_MODEL_FITTED: {
    en: '{source} model {version}, fitted now; its test: {verdict}; {method}.',
    'zh-CN': '{source}模型 {version}（刚拟合）；检验：{verdict}；{method}。',
  },
  CHURN_NIGHT_SETTLED: {
    en: 'Cases settled: {saved} saved, {lost} lost.',
    'zh-CN': '结案：挽回 {saved}，流失 {lost}。',
  },
  CHURN_NIGHT_OPENED: {
    en: 'Cases opened: {treated}; left alone for comparison: {heldOut}.',
    'zh-CN': '新建案例 {treated}；对照 {heldOut}。',
  },
  CHURN_NIGHT_PROPOSED: {
    en: 'Cases that would be opened: {cases} (the automation only observes).',
    'zh-CN': '将新建案例 {cases}（自动化仅观察）。',
  },
  CHURN_NIGHT_OPENED_ALREADY: { en: 'This day’s cases were opened before.', 'zh-CN': '当日案例此前已建。' },
  CHURN_NIGHT_OPENS_NONE: { en: 'No cases are opened: the automation is off.', 'zh-CN': '未建案例：自动化已关闭。' },
  CHURN_NIGHT_TOOK: { en: '{seconds} s', 'zh-CN': '{seconds} 秒' },
} satisfies Catalogue;

import type { Catalogue } from '../../platform/text/text.ts';

/** Reasons of a probability in words. Facts come first, so that a reader can check them. */
const reasons = {
  CHURN_MODEL_LOWERS: {
    en: 'The order pattern as a whole gives {probability} %: {points} points less.',
    'zh-CN': '整体下单规律给出 {probability}%，使概率降低 {points} 个百分点。',
  },
  CHURN_MODEL_RAISES: {
    en: 'The order pattern as a whole gives {probability} %: {points} points more.',
    'zh-CN': '整体下单规律给出 {probability}%，使概率提高 {points} 个百分点。',
  },
  CHURN_ORDER_COUNT_LOWERS: {
    en: '{orders} orders so far: {points} points less.',
    'zh-CN': '累计下单 {orders} 次，使概率降低 {points} 个百分点。',
  },
  CHURN_ORDER_COUNT_RAISES: {
    en: '{orders} orders so far: {points} points more.',
    'zh-CN': '累计下单 {orders} 次，使概率提高 {points} 个百分点。',
  },
  CHURN_SILENCE_LOWERS: {
    en: '{silentDays} days since the last order: {points} points less.',
    'zh-CN': '距上次下单 {silentDays} 天，使概率降低 {points} 个百分点。',
  },
  CHURN_SILENCE_RAISES: {
    en: '{silentDays} days since the last order: {points} points more.',
    'zh-CN': '距上次下单 {silentDays} 天，使概率提高 {points} 个百分点。',
  },
  CHURN_HISTORY_LENGTH_LOWERS: {
    en: 'Customer for {ageDays} days: {points} points less.',
    'zh-CN': '成为客户 {ageDays} 天，使概率降低 {points} 个百分点。',
  },
  CHURN_HISTORY_LENGTH_RAISES: {
    en: 'Customer for {ageDays} days: {points} points more.',
    'zh-CN': '成为客户 {ageDays} 天，使概率提高 {points} 个百分点。',
  },
  CHURN_OWN_RHYTHM_LOWERS: {
    en: 'Orders every {intervalDays} days on average, silent for {silentDays}: {points} points less.',
    'zh-CN': '平均每 {intervalDays} 天下单一次，现已 {silentDays} 天未下单，使概率降低 {points} 个百分点。',
  },
  CHURN_OWN_RHYTHM_RAISES: {
    en: 'Orders every {intervalDays} days on average, silent for {silentDays}: {points} points more.',
    'zh-CN': '平均每 {intervalDays} 天下单一次，现 {silentDays} 天未下单，使概率提高 {points} 个百分点。',
  },
  CHURN_MODEL_ONLY: {
    en: '{orders} orders are too few for a rhythm of its own: the probability is that of customers like it.',
    'zh-CN': '仅下单 {orders} 次，尚无自身规律，概率取自同类客户。',
  },
  CHURN_RHYTHM_ONLY: {
    en: '{orders} orders, every {intervalDays} days on average, silent for {silentDays}.',
    'zh-CN': '共下单 {orders} 次，平均每 {intervalDays} 天一次，现已 {silentDays} 天未下单。',
  },
} satisfies Catalogue;

const rankings = {
  CHURN_RANKING_MODEL: { en: 'model', 'zh-CN': '模型' },
  CHURN_RANKING_RECALIBRATED: { en: 'recalibrated', 'zh-CN': '再校准' },
  CHURN_RANKING_HIATUS: { en: 'hiatus rule', 'zh-CN': '间断规则' },
  CHURN_RANKING_VALUE_ONLY: { en: 'value only', 'zh-CN': '仅按价值' },
} satisfies Catalogue;

const plot = {
  CHURN_PLOT_CALIBRATION: {
    en: 'Calibration: an order within {horizonDays} days',
    'zh-CN': '校准：{horizonDays} 天内下单',
  },
  CHURN_PLOT_FORECAST: { en: 'forecast probability', 'zh-CN': '预测概率' },
  CHURN_PLOT_OBSERVED: { en: 'share that ordered', 'zh-CN': '实际下单比例' },
  CHURN_PLOT_VALUE: { en: 'Lost value caught', 'zh-CN': '已识别的流失价值' },
  CHURN_PLOT_CUSTOMERS: { en: 'Lost customers caught', 'zh-CN': '已识别的流失客户' },
  CHURN_PLOT_CONTACTED: { en: 'customers contacted, most at risk first', 'zh-CN': '已联系客户（风险高者在前）' },
  CHURN_PLOT_NONE: { en: 'not enough data', 'zh-CN': '数据不足' },
} satisfies Catalogue;

/** Lines of the command line. */
const lines = {
  CHURN_FILE: {
    en: '{customers} customers, {orders} purchase days, {from} to {to}; {rows} rows read',
    'zh-CN': '{customers} 个客户，{orders} 个下单日，{from} 至 {to}；共读取 {rows} 行',
  },
  CHURN_FILE_MISSING: { en: '{count} rows without a customer were left out', 'zh-CN': '{count} 行缺少客户，已略过' },
  CHURN_FILE_RETURNS: { en: '{count} returns reduce value, not orders', 'zh-CN': '{count} 行退货，仅冲减金额' },
  CHURN_FILE_ZEROS: { en: '{count} rows with an amount of 0 are no orders', 'zh-CN': '{count} 行金额为 0，不计为下单' },
  CHURN_FILE_ORDER: { en: 'dates were read as {order}', 'zh-CN': '日期按 {order} 解读' },
  CHURN_FILE_BAD: { en: '{count} rows make no sense and were left out:', 'zh-CN': '{count} 行无法识别，已略过：' },
  CHURN_FILE_BAD_DATE: { en: '  line {line}: not a date: "{text}"', 'zh-CN': '  第 {line} 行：不是日期：“{text}”' },
  CHURN_FILE_BAD_FUTURE_DATE: {
    en: '  line {line}: lies in the future: "{text}"',
    'zh-CN': '  第 {line} 行：日期在未来：“{text}”',
  },
  CHURN_FILE_BAD_AMOUNT: {
    en: '  line {line}: not an amount: "{text}"',
    'zh-CN': '  第 {line} 行：不是金额：“{text}”',
  },
  CHURN_FILE_BAD_MORE: { en: '  … and {count} more', 'zh-CN': '  … 另有 {count} 行' },
  CHURN_FIT_BOUND: { en: '  at the edge of what is searched: {names}', 'zh-CN': '  到达搜索边界：{names}' },
  CHURN_FIT_GRID: { en: 'k by likelihood: {tried}', 'zh-CN': '按似然选择 k：{tried}' },
  CHURN_SCORED: {
    en: 'Probability of an order within {horizonDays} days after {at}; {model}, recalibrated on {recalibratedOn} customers',
    'zh-CN': '{at} 之后 {horizonDays} 天内下单的概率；{model}，基于 {recalibratedOn} 个客户再校准',
  },
  CHURN_HIATUS_SHOWN: {
    en: 'No model ({reason}). Hiatus rule: silent for more than {cutoffDays} days counts as lost.',
    'zh-CN': '无模型（{reason}）。间断规则：超过 {cutoffDays} 天未下单视为流失。',
  },
  CHURN_GATES_NOT_CHECKED: {
    en: 'Whether these probabilities can be trusted is for the backtest to say.',
    'zh-CN': '这些概率是否可信，以回测结果为准。',
  },
  CHURN_BACKTEST: {
    en: '{customers} customers at {origins} origins ({observations} forecasts), {horizonDays} days ahead; seed {seed}',
    'zh-CN': '{customers} 个客户，{origins} 个起点（{observations} 次预测），预测 {horizonDays} 天；随机种子 {seed}',
  },
  CHURN_ORIGINS_FEWER: {
    en: '{origins} of {asked} origins: the history is too short, or too thin, for more',
    'zh-CN': '要求 {asked} 个起点，可用 {origins} 个：历史过短或数据过少',
  },
  CHURN_GATE_AUC: {
    en: 'AUC not below the hiatus rule: {verdict} (difference {difference}, at least {low})',
    'zh-CN': 'AUC 不低于间断规则：{verdict}（差值 {difference}，下限 {low}）',
  },
  CHURN_GATE_CALIBRATION: {
    en: 'Calibration: {verdict} (error {ece}; 95 % of perfect models stay below {nullHigh})',
    'zh-CN': '校准：{verdict}（误差 {ece}；95% 的完美模型低于 {nullHigh}）',
  },
  CHURN_GATE_VALUE: {
    en: 'Lost value caught, against value alone: {verdict} ({caught} against {valueOnly})',
    'zh-CN': '识别的流失价值与仅按价值相比：{verdict}（{caught} 对 {valueOnly}）',
  },
  CHURN_VERDICT: { en: 'Verdict: {verdict}', 'zh-CN': '结论：{verdict}' },
  CHURN_VERDICT_SHOWN: {
    en: 'Without PASS the hiatus rule is shown instead of the model.',
    'zh-CN': '未通过时显示间断规则，而非模型。',
  },
  CHURN_VERDICT_MISSING: { en: 'Too little data: {missing}', 'zh-CN': '数据不足：{missing}' },
  CHURN_PLOTTED: { en: 'Drawn: {file}', 'zh-CN': '已绘制：{file}' },
} satisfies Catalogue;

export type ReasonCode = keyof typeof reasons;

export const churnEngineTexts = { ...reasons, ...rankings, ...plot, ...lines } satisfies Catalogue;

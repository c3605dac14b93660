/** What the drawings of a churn report say. */
import { speaker } from './speak.ts';

const TEXTS = {
  NO_REPORT: {
    en: 'No report yet. The first one is written in the night after churn is switched on.',
    'zh-CN': '尚无月报。启用流失预警后的当晚生成首份月报。',
  },
  OF: { en: '{name}, {day}', 'zh-CN': '{name}，{day}' },
  CALIBRATION_EMPTY: {
    en: 'Nothing to compare yet: no forecast has come of age.',
    'zh-CN': '暂无可比较的数据：尚无到期的预测。',
  },
  CALIBRATION_FACTS: {
    en: 'Off by {ece} points on average · {forecasts} forecasts of {customers} accounts · orders within {days} days',
    'zh-CN': '平均偏差 {ece} 个百分点 · {customers} 个客户的 {forecasts} 个预测 · {days} 天内下单',
  },
  PREDICTED: { en: 'predicted chance of an order', 'zh-CN': '预测下单概率' },
  OBSERVED: { en: 'ordered indeed', 'zh-CN': '实际下单比例' },
  IDEAL: { en: 'as predicted', 'zh-CN': '与预测一致' },
  TRUE_BIN: { en: 'fits the forecast', 'zh-CN': '与预测相符' },
  OFF_BIN: { en: 'off beyond chance', 'zh-CN': '偏差超出偶然' },
  BIN: {
    en: 'Predicted {predicted}, observed {observed} ({low} to {high}), {count} forecasts',
    'zh-CN': '预测 {predicted}，实际 {observed}（{low} 至 {high}），{count} 个预测',
  },
  CALIBRATION_LABEL: {
    en: '{fitting} of {bins} groups of forecasts came true as predicted',
    'zh-CN': '{bins} 组预测中有 {fitting} 组与实际相符',
  },
  COUNTS: { en: 'forecasts', 'zh-CN': '预测数' },
  VERDICT_PASS: {
    en: 'The model may be shown: it is no worse than the hiatus rule, its chances come true, and it finds the money at risk.',
    'zh-CN': '模型可以启用：不逊于间隔规则，概率与实际相符，并能识别风险金额。',
  },
  VERDICT_FAIL: {
    en: 'The model is not shown: the hiatus rule stands in for it.',
    'zh-CN': '模型未启用：以间隔规则代替。',
  },
  VERDICT_INSUFFICIENT: {
    en: 'Too few outcomes to judge the model: the hiatus rule stands in for it.',
    'zh-CN': '结果过少，无法验证模型：以间隔规则代替。',
  },
  STAGES_EMPTY: {
    en: 'No moves between stages yet: it takes two months of history.',
    'zh-CN': '暂无阶段转移：需要两个月的历史。',
  },
  FLOWS: { en: 'Flows', 'zh-CN': '流向图' },
  MATRIX: { en: 'Matrix', 'zh-CN': '矩阵' },
  FROM_TO: { en: 'an average month, {from} to {to}', 'zh-CN': '月均，{from}至{to}' },
  MOVE: { en: '{from} → {to}: {count} ({share})', 'zh-CN': '{from} → {to}：{count}（{share}）' },
  STAYED: { en: '{share} stay', 'zh-CN': '{share} 保持' },
  EACH_WORTH: { en: '{value} each', 'zh-CN': '每户 {value}' },
  VALUE_HELP: {
    en: 'What an account in this stage is expected to buy from now on, discounted',
    'zh-CN': '处于该阶段的客户今后预计的采购额（折现）',
  },
  UP: { en: 'closer', 'zh-CN': '升级' },
  DOWN: { en: 'further away', 'zh-CN': '降级' },
  SAME: { en: 'unchanged', 'zh-CN': '不变' },
  FROM: { en: 'From', 'zh-CN': '原阶段' },
  CUSTOMERS: { en: 'Accounts', 'zh-CN': '客户数' },
  WORTH: { en: 'Worth each', 'zh-CN': '每户价值' },
  STAGES_LABEL: {
    en: 'Of {count} accounts in a month {same} stay as they are, {up} come closer, {down} move away',
    'zh-CN': '每月 {count} 个客户中：{same} 个不变，{up} 个升级，{down} 个降级',
  },
  EFFECT_EMPTY: {
    en: 'No case has an outcome yet. Orders decide once its horizon has passed.',
    'zh-CN': '尚无预警得出结果。观察期结束后由订单判定。',
  },
  TREATED: { en: 'With a play', 'zh-CN': '已挽留' },
  HELD_OUT: { en: 'Held out', 'zh-CN': '对照组' },
  SAVED_OF: { en: '{saved} of {closed} saved', 'zh-CN': '{closed} 户中 {saved} 户恢复下单' },
  BETWEEN: { en: '95 %: {low} to {high}', 'zh-CN': '95%：{low} 至 {high}' },
  NOBODY: { en: 'nobody yet', 'zh-CN': '尚无' },
  NO_COMPARISON: {
    en: 'Nobody was left alone for comparison yet, so nobody can say what the plays added.',
    'zh-CN': '尚无对照客户，无法判断挽留方案的作用。',
  },
} as const;

export const churnTexts = speaker(TEXTS);
export type ChurnSay = ReturnType<typeof churnTexts>;

export const percentText = (share: number): string => {
  const percent = share * 100;
  return percent > 0 && percent < 1 ? '< 1 %' : `${Math.round(percent)} %`;
};

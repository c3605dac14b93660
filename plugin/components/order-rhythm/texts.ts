/** What the rhythm says; the reasons come from the workers, in the workspace's language. */
import { speaker } from '../shared/speak.ts';

const TEXTS = {
  NO_RECORD: { en: 'Open an account to see its rhythm.', 'zh-CN': '打开一个客户，即可查看其下单节奏。' },
  NO_ORDERS: {
    en: 'No orders yet. The rhythm begins with the first one.',
    'zh-CN': '尚无订单。下单节奏自首单开始。',
  },
  CHANCE: { en: 'An order in {days} days', 'zh-CN': '{days} 天内下单概率' },
  CHANCE_NONE: { en: 'Chance of an order', 'zh-CN': '下单概率' },
  NOT_SCORED: { en: 'not scored', 'zh-CN': '未评分' },
  BY_RULE: { en: 'by the hiatus rule', 'zh-CN': '按间隔规则判定' },
  UNKNOWN: { en: 'not known', 'zh-CN': '未知' },
  SILENT: { en: 'Since the last order', 'zh-CN': '距上次下单' },
  INTERVAL: { en: 'Own interval', 'zh-CN': '自身间隔' },
  EXPECTED: { en: 'Next order expected', 'zh-CN': '预计下次下单' },
  AT_STAKE: { en: 'Value at risk', 'zh-CN': '风险金额' },
  DAYS: { en: '{days} days', 'zh-CN': '{days} 天' },
  DAYS_1: { en: '1 day', 'zh-CN': '1 天' },
  LATE: { en: '{days} late', 'zh-CN': '已迟 {days}' },
  AHEAD: { en: 'in {days}', 'zh-CN': '{days}后' },
  TODAY: { en: 'today', 'zh-CN': '今天' },
  LAST_ON: { en: 'on {day}', 'zh-CN': '{day}' },
  TIMELINE: { en: 'Orders on the time line', 'zh-CN': '下单时间线' },
  TIMELINE_LABEL: {
    en: '{count} orders from {first} to {last}',
    'zh-CN': '{first}至{last}共 {count} 单',
  },
  ORDER: { en: 'Order', 'zh-CN': '订单' },
  RETURN: { en: 'Returned', 'zh-CN': '退货' },
  BEAT: { en: 'Expected by its own rhythm', 'zh-CN': '按自身节奏应下单' },
  DUE: { en: 'expected {day}', 'zh-CN': '预计 {day}' },
  CURVE: { en: 'How the chance falls while the account stays silent', 'zh-CN': '若客户继续不下单，下单概率如何变化' },
  CURVE_LABEL: {
    en: 'Chance of an order within {days} days, by days since the last order; today {chance}',
    'zh-CN': '按距上次下单天数的 {days} 天内下单概率；今天 {chance}',
  },
  CURVE_X: { en: 'days since the last order', 'zh-CN': '距上次下单的天数' },
  CURVE_POINT: { en: 'Day {day}: {chance}', 'zh-CN': '第 {day} 天：{chance}' },
  TODAY_AT: { en: 'today, day {day}: {chance}', 'zh-CN': '今天，第 {day} 天：{chance}' },
  WHY: { en: 'Why', 'zh-CN': '原因' },
  BY_MODEL: { en: 'Estimated by the model on {day}.', 'zh-CN': '由模型于{day}估计。' },
  BY_HIATUS: {
    en: 'By the hiatus rule, on {day}: the model has not passed its test here, so the risk rests on how long the account has been silent.',
    'zh-CN': '按间隔规则于{day}判定：模型尚未通过验证，风险仅依据未下单的天数。',
  },
  BY_NOTHING: {
    en: 'Not scored on {day}: too few orders for a rhythm of its own.',
    'zh-CN': '{day}未评分：订单过少，尚无自身节奏。',
  },
  FALLBACK: {
    en: 'Not scored yet: these are the delivered orders in the CRM. Scores come every night.',
    'zh-CN': '尚未评分：以下为 CRM 中已交付的订单。评分每晚更新。',
  },
  SELL_THROUGH: {
    en: 'Orders are the confirmed sell-through of partners.',
    'zh-CN': '订单取自渠道伙伴已确认的流向。',
  },
  LATEST_ONLY: { en: 'The latest {count} orders are drawn.', 'zh-CN': '仅绘出最近 {count} 单。' },
} as const;

export const rhythmTexts = speaker(TEXTS);
export type RhythmSay = ReturnType<typeof rhythmTexts>;

/** "1 day", "31 days", "4.5 days". */
export function daysIn(say: RhythmSay, days: number): string {
  const rounded = Math.abs(days) < 10 ? Math.round(days * 10) / 10 : Math.round(days);
  return rounded === 1 ? say('DAYS_1') : say('DAYS', { days: rounded });
}

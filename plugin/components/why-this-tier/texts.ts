/** Everything the component says. Reasons come from the workers, in the workspace's language. */
const en = {
  tier: 'Customer tier',
  valueClass: 'Value class',
  notRated: 'Not rated',
  assessedOn: 'Assessed on {day}',
  before: 'before: {what}',
  next: 'Next assessment: {day}',
  due: 'The next assessment is due and comes within a day.',
  why: 'Why',
  figures: 'Twelve months before the assessment',
  revenue: 'Revenue',
  margin: 'Margin',
  netMargin: 'Margin less cost to serve',
  share: 'Our share of the potential',
  orders: 'Orders',
  activeMonths: 'Months with orders',
  ofRevenue: '{percent} of revenue',
  ofPotential: 'of {amount}',
  ofTwelve: 'of 12',
  returns_one: '1 return',
  returns_other: '{count} returns',
  noReturns: 'no returns',
  unknown: 'not known',
  history: 'Delivered orders by month',
  sold: 'Orders',
  returned: 'Returns',
  noOrders: 'No delivered orders in the last twelve months.',
  bar: '{month}: {sold} ordered, {returned} returned; orders and returns: {orders}',
  thisMonth: 'this month so far',
  otherCurrencies_one: '1 order in another currency is not drawn.',
  otherCurrencies_other: '{count} orders in other currencies are not drawn.',
  archived: 'with orders of the imported history',
  moreOrders: 'Only the latest {count} orders are drawn.',
  empty: 'Not assessed yet',
  emptyMore: 'An account is assessed at the beginning of the month after its first delivered order.',
  noRecord: 'Open an account to see why it has its tier.',
  failed: 'The figures could not be read.',
  retry: 'Try again',
  loading: 'Reading the figures …',
  TOP: 'Top',
  HIGH: 'High-end',
  MIDDLE: 'Middle',
  ORDINARY: 'Ordinary',
  PROSPECT: 'Prospect',
  MOST_VALUABLE: 'Most valuable',
  MOST_GROWABLE: 'Most growable',
  STABLE: 'Stable',
  BELOW_ZERO: 'Below zero',
  TRANSACTIONAL: 'Transactional',
  UNRATED: 'Unrated',
} as const;

const zh: Record<keyof typeof en, string> = {
  tier: '客户等级',
  valueClass: '价值分类',
  notRated: '未评定',
  assessedOn: '评定于 {day}',
  before: '此前：{what}',
  next: '下次评定：{day}',
  due: '已到下次评定时间，一日内更新。',
  why: '评定依据',
  figures: '评定前十二个月',
  revenue: '销售额',
  margin: '毛利',
  netMargin: '毛利减服务成本',
  share: '占采购潜力份额',
  orders: '订单',
  activeMonths: '有订单的月份',
  ofRevenue: '占销售额 {percent}',
  ofPotential: '潜力 {amount}',
  ofTwelve: '共 12 个月',
  returns_one: '退货 1 次',
  returns_other: '退货 {count} 次',
  noReturns: '无退货',
  unknown: '未知',
  history: '每月已交付订单',
  sold: '订单',
  returned: '退货',
  noOrders: '近十二个月没有已交付的订单。',
  bar: '{month}：订货 {sold}，退货 {returned}，共 {orders} 单',
  thisMonth: '本月至今',
  otherCurrencies_one: '另有 1 单为其他币种，未绘出。',
  otherCurrencies_other: '另有 {count} 单为其他币种，未绘出。',
  archived: '含导入的历史订单',
  moreOrders: '仅绘出最近 {count} 单。',
  empty: '尚未评定',
  emptyMore: '客户首单交付后的次月初进行评定。',
  noRecord: '打开一个客户，即可查看其等级的依据。',
  failed: '无法读取数据。',
  retry: '重试',
  loading: '正在读取数据……',
  TOP: '顶级',
  HIGH: '高端',
  MIDDLE: '中端',
  ORDINARY: '普通',
  PROSPECT: '潜在客户',
  MOST_VALUABLE: '最具价值',
  MOST_GROWABLE: '最具成长性',
  STABLE: '稳定',
  BELOW_ZERO: '低于零点',
  TRANSACTIONAL: '交易型',
  UNRATED: '未评定',
};

export interface Words {
  readonly say: (code: keyof typeof en, values?: Readonly<Record<string, string | number>>) => string;
  /** A text that has one form for one and another for more. */
  readonly count: (code: 'returns' | 'otherCurrencies', count: number) => string;
  /** A SELECT option; one that this version does not know shows as it is. */
  readonly option: (value: string | null) => string;
  readonly money: (amount: number, currency: string) => string;
  /** Few letters, for an axis. */
  readonly short: (amount: number) => string;
  readonly percent: (share: number) => string;
  readonly day: (day: Date) => string;
  readonly month: (day: Date) => string;
  readonly monthLetter: (day: Date) => string;
}

export function wordsOf(isChinese: boolean): Words {
  const texts: Readonly<Record<string, string>> = isChinese ? zh : en;
  const locale = isChinese ? 'zh-CN' : 'en';
  const dates = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, options);
    return (day: Date) => format.format(day);
  };
  const compact = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 });
  const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const say: Words['say'] = (code, values = {}) =>
    (texts[code] ?? code).replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
  return {
    say,
    count: (code, count) => say(`${code}_${count === 1 ? 'one' : 'other'}`, { count }),
    option: (value) => (value === null ? say('notRated') : (texts[value] ?? value)),
    money: (amount, currency) => moneyFormat(locale, currency).format(amount),
    short: (amount) => compact.format(amount),
    percent: (share) => percents.format(share),
    day: dates({ dateStyle: 'medium' }),
    month: dates({ year: 'numeric', month: 'long' }),
    monthLetter: dates({ month: isChinese ? 'numeric' : 'short' }),
  };
}

/** A code that is no currency must not take the page down. */
function moneyFormat(locale: string, currency: string): { format: (amount: number) => string } {
  try {
    return new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      maximumFractionDigits: 0,
    });
  } catch {
    const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
    return { format: (amount) => `${plain.format(amount)} ${currency}` };
  }
}

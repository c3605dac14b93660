import type { Catalogue } from '../platform/text/text.ts';

export const valueTexts = {
  ASSESSMENT_NAME: { en: '{company}, {month}', 'zh-CN': '{company}（{month}）' },
  VALUE_LINES: { en: '{line}\n{more}', 'zh-CN': '{line}\n{more}' },
  TIER_TOP_NAME: { en: 'Top', 'zh-CN': '顶级' },
  TIER_HIGH_NAME: { en: 'High', 'zh-CN': '高端' },
  TIER_MIDDLE_NAME: { en: 'Middle', 'zh-CN': '中端' },
  TIER_NEVER_ORDERED: { en: 'Tier: has not ordered yet.', 'zh-CN': '分级：尚未下单。' },
  TIER_NO_ORDERS_IN_YEAR: {
    en: 'Tier: no order in the twelve months; the last one was on {day}.',
    'zh-CN': '分级：近十二个月无订单，最近一次为 {day}。',
  },
  TIER_ORDINARY: {
    en: 'Tier: a margin of {amount} in twelve months is below the limit of the middle tier.',
    'zh-CN': '分级：近十二个月毛利 {amount}，未达到中端门槛。',
  },
  TIER_BY_MARGIN: {
    en: 'Tier: a margin of {amount} in twelve months; {tier} starts at {limit}.',
    'zh-CN': '分级：近十二个月毛利 {amount}；{tier}门槛为 {limit}。',
  },
  TIER_NOT_STEADY: {
    en: 'One tier lower: orders in {months} of twelve months, {needed} are needed.',
    'zh-CN': '降一级：十二个月中仅 {months} 个月有订单，要求 {needed} 个月。',
  },
  VALUE_BASIS: {
    en: 'Twelve months: revenue {revenue}, margin {margin} ({coverage} % of turnover with known costs), {sales} orders, {returns} returns.',
    'zh-CN':
      '近十二个月：销售额 {revenue}，毛利 {margin}（{coverage}% 交易额成本已知），订单 {sales}，退货 {returns}。',
  },
  VALUE_LOSS_BEFORE_SERVICE: {
    en: 'Below zero: the margin is negative before any cost to serve.',
    'zh-CN': '低于零点：未计服务成本时毛利已为负。',
  },
  VALUE_BELOW_ZERO: {
    en: 'Below zero: margin less cost to serve is {net}.',
    'zh-CN': '低于零点：毛利减服务成本为 {net}。',
  },
  VALUE_TRANSACTIONAL: { en: 'Transactional: {signs}.', 'zh-CN': '交易型：{signs}。' },
  VALUE_MOST_VALUABLE: {
    en: 'Most valuable: the limit is a margin of {limit}.',
    'zh-CN': '最具价值：毛利门槛为 {limit}。',
  },
  VALUE_MOST_GROWABLE: {
    en: 'Most growable: it could buy {gap} more a year.',
    'zh-CN': '最具成长性：每年尚可增购 {gap}。',
  },
  VALUE_STABLE: {
    en: 'Stable: neither most valuable nor most growable.',
    'zh-CN': '稳定：既非最具价值也非最具成长性。',
  },
  VALUE_TOO_NEW: {
    en: 'Not rated yet: the first order was on {day}; it is assessed next month.',
    'zh-CN': '尚未评定：首单日期为 {day}，下月评定。',
  },
  VALUE_LACKS_ORDERS: { en: 'Not rated: no orders.', 'zh-CN': '未评定：没有订单。' },
  VALUE_LACKS_CURRENCY: {
    en: 'Not rated: orders in a currency other than {currency}.',
    'zh-CN': '未评定：存在非 {currency} 币种的订单。',
  },
  VALUE_LACKS_COSTS: {
    en: 'Not rated: unit costs are known for {coverage} % of turnover, {needed} % are needed ({products} products lack one).',
    'zh-CN': '未评定：单位成本已知的交易额为 {coverage}%，要求 {needed}%（{products} 个产品缺少成本）。',
  },
  VALUE_LACKS_COST_TO_SERVE: {
    en: 'Not rated: the annual cost to serve is missing.',
    'zh-CN': '未评定：缺少年度服务成本。',
  },
  VALUE_LACKS_POTENTIAL: { en: 'Not rated: the annual potential is missing.', 'zh-CN': '未评定：缺少年度潜力。' },
  VALUE_LACKS_LIST_PRICES: { en: 'Not rated: list prices are missing.', 'zh-CN': '未评定：缺少目录价。' },
  SIGN_PRICE_DRIVEN: { en: 'price-driven ({discount} % below list)', 'zh-CN': '价格驱动（低于目录价 {discount}%）' },
  SIGN_IRREGULAR: { en: 'irregular (spread of intervals {spread} %)', 'zh-CN': '不规律（间隔离散 {spread}%）' },
  SIGN_FEW_ORDERS: {
    en: 'irregular ({days} order days in twelve months)',
    'zh-CN': '不规律（十二个月内 {days} 个下单日）',
  },
  SIGN_LOW_SHARE: { en: 'low share ({share} % of potential)', 'zh-CN': '份额低（占潜力 {share}%）' },
} satisfies Catalogue;

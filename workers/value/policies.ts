import { numberPolicy, type ListPolicy, type NumberPolicy } from '../platform/policy/policy.ts';

const percent = (key: string, value: number, en: string, zh: string): NumberPolicy =>
  numberPolicy(key, value, [0, 100], en, zh);

/** Shares of all customers with orders and a known margin, from the top of the pyramid down. */
export const topPercent = percent(
  'tier.topPercent',
  1,
  'Customers with the highest margins of the last twelve months that are TOP, in percent.',
  '按近十二个月毛利排序，列为顶级客户的百分比。',
);
export const highPercent = percent(
  'tier.highPercent',
  4,
  'Customers that follow the TOP ones and are HIGH, in percent.',
  '顶级客户之后列为高端客户的百分比。',
);
export const middlePercent = percent(
  'tier.middlePercent',
  15,
  'Customers that follow the HIGH ones and are MIDDLE, in percent; the rest is ORDINARY.',
  '高端客户之后列为中端客户的百分比，其余为普通客户。',
);

export const steadyMonths: NumberPolicy = {
  key: 'tier.steadyMonths',
  kind: 'number',
  default: 3,
  min: 1,
  max: 12,
  description: {
    en: 'Months with an order, of the last twelve, that TOP and HIGH customers need; with fewer they are one tier lower.',
    'zh-CN': '顶级与高端客户近十二个月内至少有订单的月数，不足则降一级。',
  },
};

export const costCoveragePercent = percent(
  'value.costCoveragePercent',
  95,
  'Turnover whose unit costs must be known, in percent, for a margin to count as known.',
  '单位成本已知的交易额须达到的百分比，达到后毛利才视为已知。',
);

export const valuablePercent = percent(
  'value.mostValuablePercent',
  20,
  'Customers with the highest margins that are MOST_VALUABLE, in percent.',
  '按毛利排序列为最具价值客户的百分比。',
);
export const growablePercent = percent(
  'value.mostGrowablePercent',
  20,
  'Customers with the largest gap between potential and revenue that are MOST_GROWABLE, in percent.',
  '按潜力与现有销售额差距排序列为最具成长性客户的百分比。',
);

export const transactionalSigns: NumberPolicy = {
  key: 'value.transactionalSigns',
  kind: 'number',
  default: 2,
  min: 1,
  max: 3,
  description: {
    en: 'How many of the three signs (price-driven, irregular, low share) make a customer TRANSACTIONAL.',
    'zh-CN': '价格驱动、不规律、份额低三个特征中满足几个即为交易型客户。',
  },
};
export const discountPercent = percent(
  'value.priceDrivenDiscountPercent',
  15,
  'Average discount against list prices from which a customer counts as price-driven, in percent.',
  '相对目录价的平均折扣达到该百分比时视为价格驱动。',
);
export const spreadPercent: NumberPolicy = {
  key: 'value.irregularSpreadPercent',
  kind: 'number',
  default: 100,
  min: 10,
  max: 1000,
  description: {
    en: 'Spread of the days between orders, in percent of their mean, from which a customer counts as irregular.',
    'zh-CN': '订单间隔天数的离散程度（占均值的百分比）达到该值时视为不规律。',
  },
};
export const lowSharePercent = percent(
  'value.lowSharePercent',
  20,
  'Revenue in percent of the annual potential below which our share counts as low.',
  '销售额占年度潜力的百分比低于该值时视为份额低。',
);

export const otherKinds: ListPolicy = {
  key: 'tier.notCustomers',
  kind: 'list',
  default: ['SUPPLIER', 'MANUFACTURER'],
  description: {
    en: 'Kinds of account that are no prospects while they never ordered.',
    'zh-CN': '从未下单时不视为潜在客户的客户类型。',
  },
};

export const valuePolicies = [
  topPercent,
  highPercent,
  middlePercent,
  steadyMonths,
  costCoveragePercent,
  valuablePercent,
  growablePercent,
  transactionalSigns,
  discountPercent,
  spreadPercent,
  lowSharePercent,
  otherKinds,
] as const;

import type { NumberPolicy, TextPolicy } from '../platform/policy/policy.ts';

export const reportingCurrency: TextPolicy = {
  key: 'business.currency',
  kind: 'text',
  default: 'CNY',
  maxLength: 3,
  description: {
    en: 'The one currency of orders, funds and reports (ISO 4217); amounts in another are refused with a reason.',
    'zh-CN': '订单、基金与报表使用的唯一币种（ISO 4217）；其他币种将被拒绝并说明原因。',
  },
};

export const minimumShelfLifeDays: NumberPolicy = {
  key: 'order.minimumShelfLifeDays',
  kind: 'number',
  default: 180,
  min: 0,
  max: 3650,
  description: {
    en: 'Days of shelf life that a batch must have left when its order is released.',
    'zh-CN': '订单放行时批次须剩余的最少有效天数。',
  },
};

export const orderPolicies = [reportingCurrency, minimumShelfLifeDays] as const;

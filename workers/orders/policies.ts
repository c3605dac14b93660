import type { NumberPolicy } from '../platform/policy/policy.ts';

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

export const orderPolicies = [minimumShelfLifeDays] as const;

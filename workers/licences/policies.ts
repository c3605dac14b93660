import type { NumberPolicy } from '../platform/policy/policy.ts';

export const expiringDays: NumberPolicy = {
  key: 'licence.expiringDays',
  kind: 'number',
  default: 90,
  min: 1,
  max: 730,
  description: {
    en: 'Days before the last day of a licence on which it counts as expiring and its renewal becomes a task.',
    'zh-CN': '证照到期前多少天视为即将到期并生成续期任务。',
  },
};

export const licencePolicies = [expiringDays] as const;

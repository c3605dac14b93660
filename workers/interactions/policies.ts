import type { NumberPolicy } from '../platform/policy/policy.ts';

const every = (tier: string, days: number, zh: string): NumberPolicy => ({
  key: `contact.everyDays.${tier}`,
  kind: 'number',
  default: days,
  min: 0,
  max: 1000,
  description: {
    en: `Days within which a ${tier} customer is to be contacted again; 0 for never.`,
    'zh-CN': `${zh}客户须在多少天内再次联系；0 表示不要求。`,
  },
});

/** By tier; accounts without a tier are not followed. */
export const contactEvery: Readonly<Record<string, NumberPolicy>> = {
  TOP: every('TOP', 14, '顶级'),
  HIGH: every('HIGH', 30, '高端'),
  MIDDLE: every('MIDDLE', 60, '中端'),
  ORDINARY: every('ORDINARY', 0, '普通'),
  PROSPECT: every('PROSPECT', 0, '潜在'),
};

export const taskDays: NumberPolicy = {
  key: 'contact.taskDays',
  kind: 'number',
  default: 7,
  min: 1,
  max: 90,
  description: {
    en: 'Days in which an overdue contact is to be made up for.',
    'zh-CN': '逾期未联系的客户须在多少天内补联系。',
  },
};

export const interactionPolicies = [...Object.values(contactEvery), taskDays] as const;

import type { ListPolicy, NumberPolicy, TextPolicy } from '../platform/policy/policy.ts';

export const departedMembers: ListPolicy = {
  key: 'ownership.departed',
  kind: 'list',
  default: [],
  description: {
    en: 'E-mail addresses of members who have left but are still in the workspace; their accounts are handed over.',
    'zh-CN': '已离职但仍在工作区中的成员邮箱，其客户将被移交。',
  },
};

export const fallbackOwner: TextPolicy = {
  key: 'ownership.fallbackOwner',
  kind: 'text',
  default: '',
  maxLength: 320,
  description: {
    en: 'E-mail address of the member who answers for accounts whose territory has no owner.',
    'zh-CN': '所属区域无负责人时接管客户的成员邮箱。',
  },
};

export const watchedTiers: ListPolicy = {
  key: 'ownership.watchedTiers',
  kind: 'list',
  default: ['TOP', 'HIGH'],
  options: ['TOP', 'HIGH', 'MIDDLE', 'ORDINARY', 'PROSPECT'],
  description: {
    en: 'Tiers whose hand-over the manager watches as a task.',
    'zh-CN': '移交时须由经理跟进的客户分级。',
  },
};

export const watchDays: NumberPolicy = {
  key: 'ownership.watchDays',
  kind: 'number',
  default: 7,
  min: 1,
  max: 90,
  description: {
    en: 'Days that the manager has to introduce the new owner of a watched account.',
    'zh-CN': '经理完成重点客户新负责人交接的天数。',
  },
};

export const ownershipPolicies = [departedMembers, fallbackOwner, watchedTiers, watchDays] as const;

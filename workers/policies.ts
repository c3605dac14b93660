/** Every setting of every rule, with its default; setup seeds them as records that admins edit in Twenty. */
import { accountPolicies } from './accounts/policies.ts';
import { channelPolicies } from './channel/policies.ts';
import { churnScorePolicies } from './churn/policies.ts';
import { carePolicies } from './churn/care/policies.ts';
import { casePolicies } from './churn/cases/policies.ts';
import { completenessPolicies } from './completeness/policies.ts';
import { evidencePolicies, financeStaff } from './funds/policies.ts';
import { interactionPolicies } from './interactions/policies.ts';
import { licencePolicies } from './licences/policies.ts';
import { orderPolicies } from './orders/policies.ts';
import { ownershipPolicies } from './ownership/policies.ts';
import { reportingCurrency } from './platform/policy/currency.ts';
import type { NumberPolicy, PolicyDefinition } from './platform/policy/policy.ts';
import { valuePolicies } from './value/policies.ts';

export const tasksPerOwnerAndDay: NumberPolicy = {
  key: 'task.perOwnerAndDay',
  kind: 'number',
  default: 20,
  min: 1,
  max: 1000,
  description: {
    en: 'New tasks that one person gets from the automations per business day; the rest waits for the next day.',
    'zh-CN': '自动化每个工作日为每人新建任务的上限，其余顺延至次日。',
  },
};

export const policies: readonly PolicyDefinition[] = [
  reportingCurrency,
  tasksPerOwnerAndDay,
  ...licencePolicies,
  ...accountPolicies,
  ...orderPolicies,
  ...completenessPolicies,
  ...valuePolicies,
  ...ownershipPolicies,
  ...interactionPolicies,
  ...evidencePolicies,
  financeStaff,
  ...channelPolicies,
  ...casePolicies,
  ...carePolicies,
  ...churnScorePolicies,
];

import type { Limits } from './engine/night.ts';
import { numberPolicy, type Policies } from '../platform/policy/policy.ts';

export const horizonDays = numberPolicy(
  'churn.horizonDays',
  90,
  [7, 730],
  'Days ahead: the probability shown is that of an order within so many days.',
  '预测天数：所示概率为未来该天数内下单的概率。',
);
export const watchPercent = numberPolicy(
  'churn.watchPercent',
  60,
  [0, 100],
  'Customers whose next order is less likely than this, in percent, are WATCH.',
  '下次下单概率低于该百分比的客户列为关注。',
);
export const highPercent = numberPolicy(
  'churn.highPercent',
  40,
  [0, 100],
  'Customers whose next order is less likely than this, in percent, are HIGH.',
  '下次下单概率低于该百分比的客户列为高风险。',
);
export const criticalPercent = numberPolicy(
  'churn.criticalPercent',
  20,
  [0, 100],
  'Customers whose next order is less likely than this, in percent, are CRITICAL.',
  '下次下单概率低于该百分比的客户列为极高风险。',
);
export const shownPoints = numberPolicy(
  'churn.shownPoints',
  3,
  [0, 20],
  'A shown probability stays as it is until it moved by more points than this, or across a limit of risk.',
  '所示概率的变化超过该百分点数或跨越风险界限时才更新。',
);
export const shownValuePercent = numberPolicy(
  'churn.shownValuePercent',
  10,
  [0, 50],
  'A shown value at risk stays as it is until it moved by more than this, in percent.',
  '所示风险金额的变化超过该百分比时才更新。',
);

export const churnScorePolicies = [
  horizonDays,
  watchPercent,
  highPercent,
  criticalPercent,
  shownPoints,
  shownValuePercent,
] as const;

/** In shares of one; limits that were written out of order are put in order. */
export function limitsOf(policies: Policies): Limits {
  const [critical = 0, high = 0, watch = 0] = [criticalPercent, highPercent, watchPercent]
    .map((each) => policies.of(each) / 100)
    .toSorted((a, b) => a - b);
  const [step, valueStep] = [policies.of(shownPoints) / 100, policies.of(shownValuePercent) / 100];
  return { watch, high, critical, step, valueStep };
}

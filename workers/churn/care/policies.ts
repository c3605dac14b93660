import { numberPolicy, type ListPolicy, type NumberPolicy } from '../../platform/policy/policy.ts';

export const occasions = ['FIRST_ORDER', 'AFTER_RETURN', 'EXPECTED_ORDER'] as const;
export type OccasionKind = (typeof occasions)[number];

/** The switches of the calendar: what is not listed is off. */
export const careOccasions: ListPolicy = {
  key: 'churn.care.occasions',
  kind: 'list',
  default: occasions,
  options: occasions,
  description: {
    en: 'Occasions of the customer care calendar: after the first order, after a return, before the next order is expected.',
    'zh-CN': '客户关怀日历的触发场景：首单后、退货后、预计下单前。',
  },
};

const days = (key: string, value: number, en: string, zh: string): NumberPolicy =>
  numberPolicy(`churn.care.${key}`, value, [0, 90], en, zh);

export const firstOrderDays = days(
  'firstOrderDays',
  7,
  'Days after the first order on which the customer is asked how it went.',
  '首单后多少天回访客户。',
);
export const returnDays = days(
  'returnDays',
  3,
  'Days after a return on which the customer is asked whether it is settled.',
  '退货后多少天回访客户是否妥善处理。',
);
export const expectedOrderDays = days(
  'expectedOrderDays',
  3,
  'Days before the next expected order on which the customer is contacted.',
  '预计下单前多少天联系客户。',
);
export const careTaskDays = days('taskDays', 5, 'Days that a task of customer care gives.', '客户关怀任务的完成天数。');

export const careTiers: ListPolicy = {
  key: 'churn.care.expectedOrderTiers',
  kind: 'list',
  default: ['TOP', 'HIGH', 'MIDDLE'],
  options: ['TOP', 'HIGH', 'MIDDLE', 'ORDINARY', 'PROSPECT'],
  description: {
    en: 'Tiers whose next order is accompanied; the other occasions are for everybody.',
    'zh-CN': '预计下单前提醒适用的客户分级，其他场景适用于所有客户。',
  },
};

export const carePolicies = [
  careOccasions,
  firstOrderDays,
  returnDays,
  expectedOrderDays,
  careTaskDays,
  careTiers,
] as const;

import { answerDays } from '../funds/rules/channelDeadline.ts';
import type { ListPolicy, NumberPolicy } from '../platform/policy/policy.ts';

export const managers: ListPolicy = {
  key: 'channel.managers',
  kind: 'list',
  default: [],
  description: {
    en: 'E-mail addresses of the channel managers: they are told of what expires and of requests that are late; only they activate agreements, confirm sell-through, post allocations, and submit, return, reject and end fund requests. Empty: whoever Twenty lets write.',
    'zh-CN':
      '渠道经理的邮箱：到期与逾期事项将通知他们；仅限其启用协议、确认流向、将分配入账，以及提交、退回、拒绝和结束基金申请。留空则以系统权限为准。',
  },
};

export const complianceOfficers: ListPolicy = {
  key: 'channel.complianceOfficers',
  kind: 'list',
  default: [],
  description: {
    en: 'E-mail addresses of the compliance officers: the first answers requests about sell-through outside a territory; only they open clawbacks. Empty: whoever Twenty lets write.',
    'zh-CN': '合规人员的邮箱：第一位负责处理窜货核查请求；仅限其发起追回。留空则以系统权限为准。',
  },
};

const daysToAnswer = (kind: string): NumberPolicy => ({
  key: `channel.answerDays.${kind}`,
  kind: 'number',
  default: answerDays[kind] ?? 7,
  min: 0,
  max: 365,
  description: {
    en: `Days to answer a channel request of kind ${kind}, where nobody wrote a day.`,
    'zh-CN': `类型为 ${kind} 的渠道请求的答复天数（未填写日期时）。`,
  },
});

const answerPolicies: ReadonlyMap<string, NumberPolicy> = new Map(
  Object.keys(answerDays).map((kind) => [kind, daysToAnswer(kind)]),
);

export const answerPolicyOf = (kind: string): NumberPolicy | undefined =>
  answerPolicies.get(kind) ?? answerPolicies.get('OTHER');

/** How sure a match by name must be before it is filled in for a person to confirm. */
export const matchScore: NumberPolicy = {
  key: 'channel.matchScore',
  kind: 'number',
  default: 75,
  min: 50,
  max: 100,
  description: {
    en: 'How alike names of buyers and products must be (0–100) to be proposed as a match in sell-through.',
    'zh-CN': '流向中购买方和产品名称的相似度（0–100）达到该值时提出匹配建议。',
  },
};

export const channelPolicies = [managers, complianceOfficers, ...answerPolicies.values(), matchScore] as const;

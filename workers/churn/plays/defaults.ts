/** The plays that a workspace starts with; people edit, replace or switch them off. */
import type { Locale, Text } from '../../platform/text/text.ts';
import type { Cause } from '../cases/cause.rules.ts';
import type { PlayKind } from './choose.rules.ts';
import { writeSteps, type Step } from './steps.rules.ts';

interface DefaultPlay {
  readonly key: string;
  readonly kind: PlayKind;
  readonly name: Text;
  readonly causes: readonly Cause[];
  readonly dueDays: number;
  readonly steps: readonly (Omit<Step, 'what'> & { readonly what: Text })[];
}

const step = (day: number, role: Step['role'], en: string, zh: string): DefaultPlay['steps'][number] => ({
  day,
  role,
  what: { en, 'zh-CN': zh },
});

export const defaultPlays: readonly DefaultPlay[] = [
  {
    key: 'senior-visit',
    kind: 'SENIOR_VISIT',
    name: { en: 'Visit by a senior', 'zh-CN': '高层拜访' },
    causes: ['COMPETITOR', 'TENDER_LOST', 'ORDER_DECLINE', 'UNKNOWN'],
    dueDays: 21,
    steps: [
      step(
        2,
        'OWNER',
        'Call the buyer: what changed, and who else supplies now?',
        '致电采购：情况有何变化，现由谁供货？',
      ),
      step(7, 'MANAGER', 'Agree a visit with the decision maker', '与决策人约定拜访'),
      step(
        14,
        'MANAGER',
        'Visit together with the owner; bring the order history and an offer',
        '与负责人共同拜访，携带订货记录与方案',
      ),
      step(21, 'OWNER', 'Follow up on what was agreed, and record the outcome', '跟进约定事项并记录结果'),
    ],
  },
  {
    key: 'service-recovery',
    kind: 'SERVICE_RECOVERY',
    name: { en: 'Service recovery', 'zh-CN': '服务补救' },
    causes: ['SERVICE', 'QUALITY', 'SUPPLY'],
    dueDays: 14,
    steps: [
      step(1, 'OWNER', 'Call, listen, apologise; write down what went wrong', '致电倾听并致歉，记录问题经过'),
      step(3, 'OWNER', 'Settle it: replacement, credit or delivery date', '落实解决：换货、退款或交期'),
      step(7, 'MANAGER', 'Ask the customer whether it is settled', '向客户确认问题已解决'),
      step(14, 'OWNER', 'Agree the next order', '商定下一次订货'),
    ],
  },
  {
    key: 'price-review',
    kind: 'PRICE_REVIEW',
    name: { en: 'Price review', 'zh-CN': '价格评审' },
    causes: ['PRICE'],
    dueDays: 14,
    steps: [
      step(2, 'OWNER', 'Find out the price that is asked for, and for which volume', '了解客户期望价格及对应数量'),
      step(5, 'MANAGER', 'Decide on terms within the price policy', '在价格政策内确定条件'),
      step(10, 'OWNER', 'Offer the terms and agree on volume', '提出条件并商定数量'),
      step(14, 'OWNER', 'Agree the next order', '商定下一次订货'),
    ],
  },
  {
    key: 'reintroduction',
    kind: 'REINTRODUCTION',
    name: { en: 'Re-introduction after a staff change', 'zh-CN': '人员变动后重新介绍' },
    causes: ['STAFF_TURNOVER'],
    dueDays: 14,
    steps: [
      step(2, 'MANAGER', 'Introduce the new owner by phone', '经理致电介绍新负责人'),
      step(5, 'OWNER', 'Visit: get to know the people and their needs', '上门拜访，熟悉人员与需求'),
      step(10, 'OWNER', 'Check open promises of the predecessor and keep them', '核对前任未兑现的承诺并落实'),
      step(14, 'OWNER', 'Agree the next order', '商定下一次订货'),
    ],
  },
  {
    key: 'win-back',
    kind: 'WIN_BACK',
    name: { en: 'Win-back', 'zh-CN': '客户赢回' },
    causes: ['CLOSED_BUSINESS', 'ORDER_DECLINE', 'UNKNOWN'],
    dueDays: 30,
    steps: [
      step(
        3,
        'OWNER',
        'Find out whether the customer is still in business, and who supplies it',
        '核实客户是否仍在经营及现有供应商',
      ),
      step(10, 'OWNER', 'Ask why it left, without selling', '了解离开原因，不作推销'),
      step(17, 'MANAGER', 'Decide on an offer that fits the reason and the value', '根据原因与价值确定方案'),
      step(30, 'OWNER', 'Make the offer and agree a first order', '提出方案并商定首单'),
    ],
  },
];

/** Field values of a play in the workspace's language. */
export function playValues(play: DefaultPlay, locale: Locale): Readonly<Record<string, unknown>> {
  return {
    name: play.name[locale],
    playKind: play.kind,
    appliesToCause: play.causes,
    dueDays: play.dueDays,
    playSteps: writeSteps(play.steps.map(({ what, ...rest }) => ({ ...rest, what: what[locale] }))),
    isActive: true,
  };
}

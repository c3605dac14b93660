import { numberPolicy, type ListPolicy, type NumberPolicy } from '../../platform/policy/policy.ts';

const number = (key: string, value: number, limits: readonly [number, number], en: string, zh: string): NumberPolicy =>
  numberPolicy(`churn.${key}`, value, limits, en, zh);

const list = (
  key: string,
  value: readonly string[],
  en: string,
  zh: string,
  options?: readonly string[],
): ListPolicy => ({
  key: `churn.${key}`,
  kind: 'list',
  default: value,
  ...(options && { options }),
  description: { en, 'zh-CN': zh },
});

const risks = ['LOW', 'WATCH', 'HIGH', 'CRITICAL'] as const;
const tiers = ['TOP', 'HIGH', 'MIDDLE', 'ORDINARY', 'PROSPECT'] as const;

export const openCasesPerOwner = number(
  'openCasesPerOwner',
  10,
  [0, 1000],
  'Open churn cases that one person has at most; the most urgent come first.',
  '每人同时处理的流失预警案例上限，最紧急的优先。',
);
export const openFromRisk = list(
  'openFromRisk',
  ['HIGH', 'CRITICAL'],
  'Risk levels from which the night opens churn cases.',
  '夜间自动开立流失案例的风险等级。',
  risks,
);
export const minimumValueAtRisk = number(
  'minimumValueAtRisk',
  0,
  [0, 1_000_000_000],
  'Value at risk, in units of its currency, that a customer needs for a churn case.',
  '开立流失案例所需的最低风险金额（以其货币单位计）。',
);
export const activeDays = number(
  'activeDays',
  365,
  [30, 3650],
  'Customers whose last order is longer ago than so many days are gone, not at risk: they get no churn case.',
  '最近一次下单早于该天数的客户视为已流失，不再开立流失案例。',
);
export const triggerFromRisk = list(
  'triggerFromRisk',
  ['WATCH', 'HIGH', 'CRITICAL'],
  'Risk levels from which an event (owner changed, competitor named, large return) opens a churn case at once.',
  '发生负责人变动、提及竞品、大额退货等事件时立即开立案例的风险等级。',
  risks,
);
export const triggerMinimumValue = number(
  'triggerMinimumValue',
  0,
  [0, 1_000_000_000],
  'Value at risk, in units of its currency, that a customer needs for a churn case at an event.',
  '事件触发开立案例所需的最低风险金额（以其货币单位计）。',
);
export const triggerDays = number(
  'triggerDays',
  7,
  [1, 90],
  'Days for which an event may open a churn case at once; later the night decides.',
  '事件发生后多少天内可立即开立案例，之后由夜间任务决定。',
);
export const heldOutPercent = number(
  'heldOutPercent',
  15,
  [0, 90],
  'Customers at risk that are left alone on purpose, in whole percent, so that the effect of the plays can be measured; 0 for nobody.',
  '为衡量挽留效果而有意不干预的风险客户比例（整数百分比），0 表示不设对照组。',
);
export const exemptTiers = list(
  'exemptTiers',
  [],
  'Tiers that are never left alone.',
  '从不进入对照组的客户分级。',
  tiers,
);
export const exemptAccounts = list(
  'exemptAccounts',
  [],
  'Account codes of key accounts that are never left alone.',
  '从不进入对照组的重点客户编码。',
);
export const pauseDays = number(
  'pauseDays',
  30,
  [0, 730],
  'Days after the outcome of a churn case in which the same customer gets no new one.',
  '案例有结果后，同一客户不再开立新案例的天数。',
);
export const savedPercent = number(
  'savedPercent',
  50,
  [1, 100],
  'Order days within the horizon that save a case, in percent of what the customer’s own rhythm expects.',
  '观察期内下单天数达到客户自身节奏预期的百分之多少视为挽回。',
);
export const winBackMinimumValue = number(
  'winBackMinimumValue',
  10_000,
  [0, 1_000_000_000],
  'Value at risk, in units of its currency, from which a lost customer gets a case to win it back.',
  '流失客户的原风险金额达到该值（以其货币单位计）时开立赢回案例。',
);
export const remindDays = number(
  'remindDays',
  3,
  [1, 90],
  'Days after which the owner of a churn case is reminded that no play was started.',
  '案例开立后多少天未启动挽留方案时提醒负责人。',
);
export const escalateDays = number(
  'escalateDays',
  7,
  [1, 180],
  'Days after which a churn case without a play goes to the manager.',
  '案例开立后多少天未启动挽留方案时上报经理。',
);
export const evidenceDays = number(
  'evidenceDays',
  120,
  [7, 730],
  'Days that are looked back for the cause of a churn case.',
  '为判断流失原因而回溯的天数。',
);
export const largeReturnPercent = number(
  'largeReturnPercent',
  25,
  [1, 1000],
  'A return counts as large from this percentage of what the customer is expected to order within the horizon.',
  '退货金额达到客户观察期内预期订货额的该百分比时视为大额退货。',
);
export const competitorWords = list(
  'competitorWords',
  [
    'competitor',
    'rival product',
    'switched to another',
    '竞品',
    '竞争对手',
    '对手产品',
    '友商',
    '换用其他',
    '改用其他',
  ],
  'Words by which an interaction or a lost opportunity names a competitor; add the names of yours.',
  '在互动或丢失商机中识别竞争对手的词语，请补充本企业的竞品名称。',
);
export const tenderWords = list(
  'tenderWords',
  ['tender', 'bid', 'listing', '招标', '投标', '中标', '落标', '挂网', '集采'],
  'Words by which a lost opportunity is recognised as a tender or a listing.',
  '识别招投标、挂网类丢失商机的词语。',
);
export const lostStages = list(
  'lostStages',
  ['LOST', 'CLOSED_LOST'],
  'Stages in which an opportunity is lost, as your workspace names them.',
  '表示商机丢失的阶段值（按本工作区的命名）。',
);

export const casePolicies = [
  openCasesPerOwner,
  openFromRisk,
  minimumValueAtRisk,
  activeDays,
  triggerFromRisk,
  triggerMinimumValue,
  triggerDays,
  heldOutPercent,
  exemptTiers,
  exemptAccounts,
  pauseDays,
  savedPercent,
  winBackMinimumValue,
  remindDays,
  escalateDays,
  evidenceDays,
  largeReturnPercent,
  competitorWords,
  tenderWords,
  lostStages,
] as const;

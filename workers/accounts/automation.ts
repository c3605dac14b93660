import type { Automation, Verdict, Write } from '../platform/decide/automation.ts';
import { readsPolicies } from '../platform/policy/read.ts';
import { decidePersonHold, mergeNewsMs, type PersonHoldEffect, type PersonHoldFacts } from './person-holds.rules.ts';
import { decideRuleHolds, type RuleHoldEffect, type RuleHoldFacts } from './rule-holds.rules.ts';
import {
  loadHoldReasons,
  loadPersonHolds,
  loadRuleHolds,
  storePersonHoldEffects,
  storeRuleHoldEffects,
  type HoldReasonsFacts,
} from './store.ts';

const shownHold = ['holdState', 'openedAt', 'liftedAt', 'decisionReason'];
const newHold: Write = {
  object: 'accountHold',
  fields: ['name', 'companyId', 'holdReason', 'holdSource', 'explanation', ...shownHold],
  creates: true,
};

export const ruleHoldsAutomation: Automation<RuleHoldFacts, RuleHoldEffect> = {
  name: 'rule-holds',
  summary: {
    en: 'Holds an account whose licence ended without replacement or whose required licence is missing, and lifts the hold when that is mended.',
    'zh-CN': '证照过期未续或缺少必备证照时冻结客户，问题解决后自动解除。',
  },
  subject: 'company',
  reads: [
    { object: 'company', fields: ['accountKind'] },
    { object: 'tradeLicence', fields: ['licenceKind', 'validTo', 'licenceState', 'companyId'], via: 'companyId' },
    // Only whether a record is there: one that somebody deleted gets a successor.
    { object: 'accountHold', fields: ['createdAt'], via: 'companyId' },
    readsPolicies,
  ],
  writes: [{ object: 'accountHold', fields: shownHold }, newHold],
  load: loadRuleHolds,
  decide: decideRuleHolds,
  apply: storeRuleHoldEffects,
};

export const personHoldsAutomation: Automation<PersonHoldFacts, PersonHoldEffect> = {
  name: 'person-holds',
  summary: {
    en: 'Places and lifts the holds that people ask for; compliance and recall holds are lifted by a second person.',
    'zh-CN': '处理人员设置与解除的冻结；合规与召回类冻结须由第二人解除。',
  },
  subject: 'accountHold',
  reads: [{ object: 'accountHold', fields: ['companyId', 'holdReason'] }],
  writes: [{ object: 'accountHold', fields: shownHold }, newHold],
  commands: ['PLACE', 'LIFT'],
  rereads: ['LIFT'],
  load: loadPersonHolds,
  decide: decidePersonHold,
  apply: storePersonHoldEffects,
};

export const holdReasonsAutomation: Automation<HoldReasonsFacts, never> = {
  name: 'hold-reasons',
  summary: {
    en: 'Shows on the account the reasons of all holds in force.',
    'zh-CN': '在客户上汇总显示所有生效冻结的原因。',
  },
  subject: 'company',
  reads: [{ object: 'accountHold', fields: ['companyId', 'holdState'], via: 'companyId' }],
  writes: [{ object: 'company', fields: ['holdReasons'] }],
  lane: 'balance',
  load: loadHoldReasons,
  decide: ({ companyId, reasons, hasParted }, { now }): Verdict<never> => ({
    decisions: [{ kind: 'project', object: 'company', id: companyId, set: { holdReasons: reasons } }],
    ...(hasParted && { wakeAt: new Date(now.getTime() + mergeNewsMs) }),
  }),
};

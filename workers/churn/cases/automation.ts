import type { Automation } from '../../platform/decide/automation.ts';
import { readsPolicies } from '../../platform/policy/read.ts';
import { answerFields } from './case.ts';
import { decideCase, type CaseEffect, type CaseFacts } from './case.rules.ts';
import { loadCases, storeCaseEffects } from './case.store.ts';
import { openingAutomationName } from './open.store.ts';
import { decideOpening, loadOpenings, type OpeningFacts } from './opening.ts';
import { caseAutomationName } from './settle.ts';
import { decideTrigger, loadTriggers, openTriggered, type TriggerFacts } from './trigger.ts';

export const churnTriggerAutomation: Automation<TriggerFacts, string> = {
  name: 'churn-trigger',
  summary: {
    en: 'Opens a churn case at once when the owner of a customer at risk changes, a competitor is named, a tender is lost or much comes back.',
    'zh-CN': '有风险的客户发生负责人变动、提及竞品、招投标落选或大额退货时，立即开立流失案例。',
  },
  subject: 'company',
  reads: [
    { object: 'ownershipChange', fields: ['companyId', 'changeReason', 'changedOn'], via: 'companyId' },
    { object: 'customerInteraction', fields: ['companyId', 'interactionState'], via: 'companyId' },
    { object: 'opportunity', fields: ['companyId', 'stage', 'name'], via: 'companyId' },
    { object: 'salesOrder', fields: ['companyId', 'orderKind', 'orderState', 'totalAmount'], via: 'companyId' },
  ],
  writes: [],
  load: loadTriggers,
  decide: decideTrigger,
  apply: openTriggered,
};

export const churnCaseOpeningAutomation: Automation<OpeningFacts, never> = {
  name: openingAutomationName,
  summary: {
    en: 'Makes a churn case of every customer at risk that the night (or an event) chose, within each owner’s capacity; those held out for comparison appear when their outcome is known.',
    'zh-CN': '为夜间任务或事件选中的风险客户开立流失案例（不超过负责人容量）；对照组客户在结果已知后才显示。',
  },
  subject: 'company',
  // The night and events mark whom they chose.
  reads: [],
  writes: [
    {
      object: 'churnCase',
      fields: ['name', 'companyId', 'churnCause', 'caseOwnerId', 'playId', ...answerFields],
      creates: true,
    },
  ],
  load: loadOpenings,
  decide: decideOpening,
};

export const churnCaseAutomation: Automation<CaseFacts, CaseEffect> = {
  name: caseAutomationName,
  summary: {
    en: 'Leads a churn case: starts its play as tasks, reminds and escalates, takes a dismissal with its reason, and shows the outcome that the orders decide.',
    'zh-CN': '推进流失案例：将挽留方案转为任务，提醒并上报，处理附理由的关闭，并显示由订单决定的结果。',
  },
  subject: 'churnCase',
  reads: [
    { object: 'churnCase', fields: ['companyId', 'caseOwnerId', 'churnCause', 'name'] },
    { object: 'workspaceMember', fields: ['userEmail'], back: 'caseOwnerId' },
    readsPolicies,
  ],
  writes: [
    { object: 'churnCase', fields: [...answerFields, 'decisionReason'] },
    {
      object: 'churnCase',
      fields: ['name', 'churnCause', 'caseOwnerId', 'playId'],
      overwrites: 'Only where nobody wrote them, and where the owner shown has left.',
    },
    { object: 'task', fields: ['title', 'bodyV2', 'status', 'dueAt', 'assigneeId'], creates: true },
    { object: 'taskTarget', fields: ['taskId', 'targetCompanyId', 'targetChurnCaseId'], creates: true },
  ],
  commands: ['START_PLAY', 'DISMISS'],
  rereads: ['START_PLAY', 'DISMISS'],
  load: loadCases,
  decide: decideCase,
  apply: storeCaseEffects,
};

export const caseAutomations = [churnTriggerAutomation, churnCaseOpeningAutomation, churnCaseAutomation] as const;

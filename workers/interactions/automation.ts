import type { Automation } from '../platform/decide/automation.ts';
import { readsPolicies } from '../platform/policy/read.ts';
import { decideContact, type ContactFacts } from './contact.rules.ts';
import { loadContacts, loadInteractions, storeSubmissions } from './store.ts';
import { contentFields, decideInteraction, type InteractionFacts, type SubmittedEffect } from './submit.rules.ts';

export const interactionStateAutomation: Automation<InteractionFacts, SubmittedEffect> = {
  name: 'interaction-state',
  summary: {
    en: 'Makes an interaction final when it is submitted, and sets later edits of it back.',
    'zh-CN': '互动提交后定稿，之后的修改将被还原。',
  },
  subject: 'customerInteraction',
  reads: [{ object: 'customerInteraction', fields: contentFields }],
  writes: [
    {
      object: 'customerInteraction',
      fields: ['interactionState', 'submittedById', 'submittedAt', 'decisionReason'],
    },
    {
      object: 'customerInteraction',
      fields: contentFields,
      overwrites: 'Only of submitted interactions: what was submitted is final, an edit is set back to it.',
    },
  ],
  commands: ['SUBMIT'],
  rereads: ['SUBMIT'],
  load: loadInteractions,
  decide: decideInteraction,
  apply: storeSubmissions,
};

export const lastContactAutomation: Automation<ContactFacts, never> = {
  name: 'last-contact',
  summary: {
    en: 'Shows the last contact with an account, and makes an overdue one a task of its owner, by tier.',
    'zh-CN': '显示客户最近联系日期；超过分级要求未联系时为负责人生成任务。',
  },
  subject: 'company',
  reads: [
    { object: 'company', fields: ['accountOwnerId', 'salesTerritoryId', 'customerTier'] },
    { object: 'customerInteraction', fields: ['companyId', 'interactionState', 'happenedAt'], via: 'companyId' },
    readsPolicies,
  ],
  writes: [
    { object: 'company', fields: ['lastContactOn'] },
    { object: 'task', fields: ['title', 'bodyV2', 'status', 'dueAt', 'assigneeId'], creates: true },
    { object: 'taskTarget', fields: ['taskId', 'targetCompanyId'], creates: true },
  ],
  lane: 'score',
  load: loadContacts,
  decide: decideContact,
};

export const interactionAutomations = [interactionStateAutomation, lastContactAutomation];

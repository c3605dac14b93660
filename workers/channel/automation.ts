/** Channel partners: agreements, stages, requests, and what was sold on. */
import { partnerStageOf } from '../funds/rules/agreement.ts';
import type { Automation, Verdict } from '../platform/decide/automation.ts';
import { readsPolicies } from '../platform/policy/read.ts';
import {
  decideAgreement,
  decideAgreementWarning,
  type AgreementFacts,
  type AgreementWarningFacts,
} from './agreement.rules.ts';
import { loadAgreements, loadAgreementWarnings } from './agreement.store.ts';
import { decideFlow, flowContent, type FlowEffect, type FlowFacts } from './flow.rules.ts';
import { loadFlows, storeFlows } from './flow.store.ts';
import { decideChannelRequest, type ChannelRequestFacts, type SubmissionEffect } from './request.rules.ts';
import { loadChannelRequests, loadProgress, markRequests, storeSubmissions } from './request.store.ts';
import { loadStages, type PartnerStageFacts } from './stage.store.ts';

const tasks = [
  { object: 'task', fields: ['title', 'bodyV2', 'status', 'dueAt', 'assigneeId'], creates: true },
  { object: 'taskTarget', fields: ['taskId', 'targetCompanyId'], creates: true },
] as const;

export const agreementStateAutomation: Automation<AgreementFacts, never> = {
  name: 'agreement-state',
  summary: {
    en: 'Keeps the state of every channel agreement: draft, active, expiring, expired, terminated.',
    'zh-CN': '维护渠道协议状态：草稿、有效、即将到期、已到期、已终止。',
  },
  subject: 'channelAgreement',
  reads: [{ object: 'channelAgreement', fields: ['startsOn', 'endsOn'] }],
  writes: [{ object: 'channelAgreement', fields: ['agreementState', 'decisionReason'] }],
  commands: ['ACTIVATE', 'TERMINATE'],
  rereads: ['ACTIVATE'],
  load: loadAgreements,
  decide: decideAgreement,
};

export const agreementWarningAutomation: Automation<AgreementWarningFacts, never> = {
  name: 'agreement-warning',
  summary: {
    en: 'Tells the partner’s owner and the channel managers 90, 60 and 30 days before an agreement ends.',
    'zh-CN': '在协议到期前 90、60、30 天提醒合作伙伴负责人和渠道经理。',
  },
  subject: 'channelAgreement',
  reads: [
    { object: 'channelAgreement', fields: ['agreementState', 'endsOn', 'partnerId', 'agreementNumber'] },
    { object: 'company', fields: ['accountOwnerId', 'salesTerritoryId'], back: 'partnerId' },
    readsPolicies,
  ],
  writes: tasks,
  load: loadAgreementWarnings,
  decide: decideAgreementWarning,
};

export const partnerStageAutomation: Automation<PartnerStageFacts, never> = {
  name: 'partner-stage',
  summary: {
    en: 'Shows how far a company has come as a channel partner, by its agreements, licences and holds.',
    'zh-CN': '根据协议、证照和冻结情况显示合作伙伴的发展阶段。',
  },
  subject: 'company',
  reads: [
    { object: 'company', fields: ['accountKind', 'holdReasons'] },
    { object: 'channelAgreement', fields: ['agreementState', 'partnerId'], via: 'partnerId' },
    { object: 'tradeLicence', fields: ['licenceState', 'licenceKind', 'companyId'], via: 'companyId' },
    readsPolicies,
  ],
  writes: [{ object: 'company', fields: ['partnerStage'] }],
  lane: 'balance',
  load: loadStages,
  decide: (facts): Verdict<never> => ({
    decisions: [
      { kind: 'project', object: 'company', id: facts.companyId, set: { partnerStage: partnerStageOf(facts) } },
    ],
  }),
};

export const channelRequestAutomation: Automation<ChannelRequestFacts, SubmissionEffect> = {
  name: 'channel-request',
  summary: {
    en: 'Makes a submitted channel request a task, reminds, escalates to the managers when it is late, and closes it only with an answer.',
    'zh-CN': '渠道请求提交后生成任务，到期提醒，逾期上报渠道经理，仅在有答复时关闭。',
  },
  subject: 'channelRequest',
  reads: [
    { object: 'channelRequest', fields: ['dueOn', 'assigneeId', 'partnerId', 'requestKind', 'flowId'] },
    readsPolicies,
  ],
  writes: [
    {
      object: 'channelRequest',
      fields: ['requestState', 'submittedById', 'submittedAt', 'answeredAt', 'decisionReason'],
    },
    {
      object: 'channelRequest',
      fields: ['dueOn'],
      overwrites: 'where nobody wrote a last day it follows from the kind',
    },
    ...tasks,
  ],
  commands: ['SUBMIT', 'ANSWER', 'CLOSE', 'REJECT'],
  rereads: ['SUBMIT', 'ANSWER', 'CLOSE', 'REJECT'],
  load: loadChannelRequests,
  decide: decideChannelRequest,
  apply: storeSubmissions,
};

export const channelRequestProgressAutomation: Automation<string, string> = {
  name: 'channel-request-progress',
  summary: {
    en: 'Looks at a channel request again when somebody starts its task.',
    'zh-CN': '渠道请求的任务开始处理时，更新请求状态。',
  },
  subject: 'task',
  reads: [{ object: 'task', fields: ['status'] }],
  writes: [],
  load: loadProgress,
  decide: (requestId) => ({ decisions: [], effects: [requestId] }),
  apply: markRequests,
};

export const channelFlowAutomation: Automation<FlowFacts, FlowEffect> = {
  name: 'channel-flow',
  summary: {
    en: 'Matches rows of sell-through with accounts and products, takes people’s word on them, and asks compliance about confirmed sales outside the territory.',
    'zh-CN': '将流向数据与客户和产品匹配，由人员确认；对已确认的区域外销售提请合规核查。',
  },
  subject: 'channelFlow',
  reads: [{ object: 'channelFlow', fields: [...flowContent, 'buyerText', 'productText'] }, readsPolicies],
  writes: [
    { object: 'channelFlow', fields: ['flowState', 'matchScore', 'isOutsideTerritory', 'decisionReason'] },
    {
      object: 'channelFlow',
      fields: ['buyerId', 'productId'],
      overwrites: 'proposes the match of a text where nobody named the record; a person confirms',
    },
    {
      object: 'channelRequest',
      fields: ['name', 'partnerId', 'requestKind', 'details', 'flowId', 'assigneeId'],
      creates: true,
    },
  ],
  commands: ['CONFIRM', 'DISPUTE'],
  rereads: ['CONFIRM'],
  load: loadFlows,
  decide: decideFlow,
  apply: storeFlows,
};

export const channelAutomations = [
  agreementStateAutomation,
  agreementWarningAutomation,
  partnerStageAutomation,
  channelRequestAutomation,
  channelRequestProgressAutomation,
  channelFlowAutomation,
] as const;

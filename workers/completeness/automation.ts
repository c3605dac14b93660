import type { Automation, Read } from '../platform/decide/automation.ts';
import { readsPolicies } from '../platform/policy/read.ts';
import { decideGap, type GapEffect, type GapFacts } from './gap-state.rules.ts';
import { loadGaps, storeGapStates } from './gap.store.ts';
import { decideCompleteness, type CompletenessFacts, type OpenedEffect } from './gaps.rules.ts';
import { loadCompanies, loadPeople, storeOpened } from './store.ts';

const companyContent = [
  'name',
  'address',
  'accountKind',
  'accountCode',
  'accountOwnerId',
  'salesTerritoryId',
  'parentAccountId',
  'domainName',
  'creditLimit',
  'paymentTermDays',
  'annualPotential',
  'annualCostToServe',
];
const personContent = [
  'name',
  'emails',
  'phones',
  'jobTitle',
  'hcpKind',
  'specialty',
  'department',
  'licenceNumber',
  'companyId',
];
const gapFields = [
  'name',
  'companyId',
  'personId',
  'otherCompanyId',
  'otherPersonId',
  'missingField',
  'gapOwnerId',
  'dueOn',
  'gapState',
  'decisionReason',
];
const licenceNumbers: Read = { object: 'tradeLicence', fields: ['licenceNumber', 'companyId'], via: 'companyId' };
const contacts: Read = { object: 'person', fields: ['companyId'], via: 'companyId' };

export const companyCompletenessAutomation: Automation<CompletenessFacts, OpenedEffect> = {
  name: 'company-completeness',
  summary: {
    en: 'Scores how complete an account is, and opens a gap with an owner and a due date for what is missing and for likely duplicates.',
    'zh-CN': '计算客户资料完整度，并为缺失资料和疑似重复生成有负责人和期限的缺口。',
  },
  subject: 'company',
  reads: [
    { object: 'company', fields: [...companyContent, 'customerTier'] },
    contacts,
    licenceNumbers,
    { object: 'salesTerritory', fields: ['territoryOwnerId'], back: 'salesTerritoryId' },
    { object: 'workspaceMember', fields: ['userEmail'], back: 'accountOwnerId' },
    readsPolicies,
  ],
  writes: [
    { object: 'company', fields: ['dataCompleteness'] },
    { object: 'dataGap', fields: gapFields, creates: true },
  ],
  lane: 'score',
  load: loadCompanies,
  decide: decideCompleteness,
  apply: storeOpened,
};

export const personCompletenessAutomation: Automation<CompletenessFacts, OpenedEffect> = {
  name: 'person-completeness',
  summary: {
    en: 'Scores how complete a contact is, and opens gaps for what is missing and for likely duplicates.',
    'zh-CN': '计算联系人资料完整度，并为缺失资料和疑似重复生成缺口。',
  },
  subject: 'person',
  reads: [
    { object: 'person', fields: personContent },
    { object: 'company', fields: ['accountOwnerId', 'salesTerritoryId'], back: 'companyId' },
    readsPolicies,
  ],
  writes: [
    { object: 'person', fields: ['dataCompleteness'] },
    { object: 'dataGap', fields: gapFields, creates: true },
  ],
  lane: 'score',
  load: loadPeople,
  decide: decideCompleteness,
  apply: storeOpened,
};

export const dataGapsAutomation: Automation<GapFacts, GapEffect> = {
  name: 'data-gaps',
  summary: {
    en: 'Closes a gap when it is filled, opens it again when not, answers WAIVE, and puts late gaps before the manager.',
    'zh-CN': '资料补全后关闭缺口，再次缺失时重新打开，处理豁免，并将逾期缺口上报经理。',
  },
  subject: 'dataGap',
  reads: [
    { object: 'dataGap', fields: gapFields.filter((field) => field !== 'gapState' && field !== 'decisionReason') },
    { object: 'company', fields: [...companyContent, 'customerTier'], back: 'companyId' },
    { object: 'company', fields: ['name', 'address', 'accountCode', 'parentAccountId'], back: 'otherCompanyId' },
    { object: 'person', fields: personContent, back: 'personId' },
    { object: 'person', fields: ['name', 'licenceNumber', 'companyId'], back: 'otherPersonId' },
    { object: 'workspaceMember', fields: ['userEmail'], back: 'gapOwnerId' },
    { ...contacts, back: 'companyId' },
    { ...licenceNumbers, back: 'companyId' },
    { ...licenceNumbers, back: 'otherCompanyId' },
    readsPolicies,
  ],
  writes: [
    { object: 'dataGap', fields: ['gapState', 'escalatedOn', 'decisionReason'] },
    {
      object: 'dataGap',
      fields: ['gapOwnerId', 'dueOn'],
      overwrites:
        'A gap whose owner left goes to whoever answers for the account; one that opens again gets a new due date.',
    },
    { object: 'task', fields: ['title', 'bodyV2', 'status', 'dueAt', 'assigneeId'], creates: true },
    { object: 'taskTarget', fields: ['taskId', 'targetCompanyId', 'targetPersonId'], creates: true },
  ],
  commands: ['WAIVE'],
  load: loadGaps,
  decide: decideGap,
  apply: storeGapStates,
};

export const completenessAutomations = [
  companyCompletenessAutomation,
  personCompletenessAutomation,
  dataGapsAutomation,
];

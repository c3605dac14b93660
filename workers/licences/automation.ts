import type { Automation } from '../platform/decide/automation.ts';
import { readsPolicies } from '../platform/policy/read.ts';
import { contentFields } from './licence.ts';
import { decideRenewal, type RenewalFacts } from './renewal.rules.ts';
import { decideLicence, type LicenceEffect, type LicenceFacts } from './state.rules.ts';
import { loadLicences, loadRenewals, storeLicenceEffects } from './store.ts';

export const licenceStateAutomation: Automation<LicenceFacts, LicenceEffect> = {
  name: 'licence-state',
  summary: {
    en: 'Keeps the state of every licence: waiting for a second person, valid, expiring, expired, revoked.',
    'zh-CN': '维护证照状态：待核验、有效、即将到期、已过期、已吊销。',
  },
  subject: 'tradeLicence',
  reads: [{ object: 'tradeLicence', fields: contentFields }, readsPolicies],
  writes: [{ object: 'tradeLicence', fields: ['licenceState', 'verifiedById', 'verifiedAt', 'decisionReason'] }],
  commands: ['VERIFY', 'REVOKE'],
  rereads: ['VERIFY'],
  load: loadLicences,
  decide: decideLicence,
  apply: storeLicenceEffects,
};

export const licenceRenewalAutomation: Automation<RenewalFacts, never> = {
  name: 'licence-renewal',
  summary: {
    en: 'Makes the renewal of an expiring or expired licence a task of the account owner, once per end date.',
    'zh-CN': '证照即将到期或已过期时，为客户负责人生成续期任务，每个到期日一次。',
  },
  subject: 'tradeLicence',
  reads: [
    { object: 'tradeLicence', fields: [...contentFields, 'licenceState'] },
    { object: 'tradeLicence', fields: ['licenceState'], via: 'companyId', back: 'companyId' },
    { object: 'company', fields: ['name', 'accountOwnerId', 'salesTerritoryId'], back: 'companyId' },
    { object: 'person', fields: ['name', 'companyId'], back: 'personId' },
    readsPolicies,
  ],
  writes: [
    { object: 'task', fields: ['title', 'bodyV2', 'status', 'dueAt', 'assigneeId'], creates: true },
    { object: 'taskTarget', fields: ['taskId', 'targetCompanyId', 'targetPersonId'], creates: true },
  ],
  load: loadRenewals,
  decide: decideRenewal,
};

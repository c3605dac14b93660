import type { Automation } from '../../platform/decide/automation.ts';
import { decideCare, type CareEffect, type CareFacts } from './care.rules.ts';
import { careAutomationName, loadCare, storeCare } from './store.ts';

export const customerCareAutomation: Automation<CareFacts, CareEffect> = {
  name: careAutomationName,
  summary: {
    en: 'Makes a follow-up a task of the account’s owner: after the first order, after a return, and before the next order is expected.',
    'zh-CN': '在首单后、退货后及预计下单前，为客户负责人生成关怀任务。',
  },
  subject: 'company',
  // The night marks whose day has come, once orders were counted.
  reads: [],
  writes: [
    { object: 'task', fields: ['title', 'bodyV2', 'status', 'dueAt', 'assigneeId'], creates: true },
    { object: 'taskTarget', fields: ['taskId', 'targetCompanyId'], creates: true },
  ],
  load: loadCare,
  decide: decideCare,
  apply: storeCare,
};

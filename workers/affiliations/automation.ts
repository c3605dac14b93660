import type { Automation } from '../platform/decide/automation.ts';
import { decidePrimary, type AffiliationFacts } from './primary.rules.ts';
import { loadAffiliations } from './store.ts';

export const primaryAffiliationAutomation: Automation<AffiliationFacts, never> = {
  name: 'primary-affiliation',
  summary: {
    en: 'Keeps one primary affiliation per person at a time: the one declared last.',
    'zh-CN': '每人同一时间仅保留一个主要任职，以最近设定者为准。',
  },
  subject: 'person',
  reads: [
    { object: 'hcpAffiliation', fields: ['personId', 'companyId', 'isPrimary', 'startsOn', 'endsOn'], via: 'personId' },
  ],
  writes: [
    { object: 'hcpAffiliation', fields: ['decisionReason'] },
    {
      object: 'hcpAffiliation',
      fields: ['isPrimary'],
      overwrites: 'Only from yes to no, where the same person has a newer primary affiliation.',
    },
  ],
  load: loadAffiliations,
  decide: decidePrimary,
};

export const affiliationAutomations = [primaryAffiliationAutomation];

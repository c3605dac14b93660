import type { Automation } from '../platform/decide/automation.ts';
import { decideBatch, type BatchEffect, type BatchFacts } from './state.rules.ts';
import { loadBatches, storeBatchEffects } from './store.ts';

export const batchStateAutomation: Automation<BatchFacts, BatchEffect> = {
  name: 'batch-state',
  summary: {
    en: 'Keeps the state of every batch: in quarantine until released, expired after its last day, recalled for good.',
    'zh-CN': '维护批次状态：放行前隔离，过期失效，召回不可逆。',
  },
  subject: 'drugBatch',
  reads: [{ object: 'drugBatch', fields: ['lotNumber', 'productId', 'expiresOn'] }],
  writes: [{ object: 'drugBatch', fields: ['batchState', 'decisionReason'] }],
  commands: ['RELEASE', 'QUARANTINE', 'RECALL'],
  rereads: ['RELEASE'],
  load: loadBatches,
  decide: decideBatch,
  apply: storeBatchEffects,
};

import type { Automation } from '../../platform/decide/automation.ts';
import { churnScoreName } from '../nightly/scores.store.ts';
import { decideShown, type ShownFacts } from './rhythm.rules.ts';
import { loadShown } from './store.ts';

export const churnScoreAutomation: Automation<ShownFacts> = {
  name: churnScoreName,
  summary: {
    en: 'Shows how likely an account’s next order is, what is at stake, why, and where the relationship stands; after nights that changed it.',
    'zh-CN': '显示客户下次下单的概率、风险金额、原因及关系阶段；夜间评分有变化时更新。',
  },
  subject: 'company',
  // The night marks whose shown values changed.
  reads: [],
  writes: [
    {
      object: 'company',
      fields: [
        'orderProbability',
        'valueAtRisk',
        'churnRisk',
        'riskReasons',
        'relationshipStage',
        'lastOrderOn',
        'orderRhythm',
      ],
    },
  ],
  lane: 'score',
  load: loadShown,
  decide: decideShown,
};

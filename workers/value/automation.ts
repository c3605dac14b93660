import type { Automation } from '../platform/decide/automation.ts';
import { readsPolicies } from '../platform/policy/read.ts';
import { decideValue, type AssessmentEffect, type ValueFacts } from './assessment.rules.ts';
import { valueAutomationName } from './run.ts';
import { loadValue, storeAssessments } from './store.ts';

const assessmentFields = [
  'companyId',
  'assessedOn',
  'tier',
  'valueClass',
  'stage',
  'orderProbability',
  'valueAtRisk',
  'reasons',
  'modelVersion',
  'orderCount',
  'returnCount',
  'activeMonths',
  'revenue',
  'returnedAmount',
  'margin',
  'netMargin',
  'costCoveragePercent',
  'potential',
  'potentialSharePercent',
];

export const accountValueAutomation: Automation<ValueFacts, AssessmentEffect> = {
  name: valueAutomationName,
  summary: {
    en: 'Shows the tier and value class of every account with the reasons, monthly and after imports, and keeps one assessment a month.',
    'zh-CN': '每月及导入后更新客户分级与价值分类并说明理由，每月保留一份评定。',
  },
  subject: 'company',
  // Orders are counted by the run, which marks whom they concern.
  reads: [{ object: 'company', fields: ['accountKind', 'annualPotential', 'annualCostToServe'] }, readsPolicies],
  writes: [
    { object: 'company', fields: ['customerTier', 'valueClass', 'valueReasons'] },
    { object: 'customerAssessment', fields: ['name', ...assessmentFields], creates: true },
    // As answers too, so that an edit of an assessment by hand is put back.
    { object: 'customerAssessment', fields: assessmentFields },
  ],
  lane: 'score',
  load: loadValue,
  decide: decideValue,
  apply: storeAssessments,
};

export const valueAutomations = [accountValueAutomation];

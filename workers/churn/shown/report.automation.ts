import type { Automation, Verdict } from '../../platform/decide/automation.ts';
import { goneRecords, recordsByIds } from '../../platform/decide/records.ts';
import { churnReportName } from '../nightly/report.ts';
import { reportsByIds, type ReportRow } from '../nightly/report.store.ts';

interface ReportFacts extends ReportRow {
  readonly isThere: boolean;
}

const fields = [
  'reportedOn',
  'riskMethod',
  'gateVerdict',
  'gateReason',
  'modelVersion',
  'customersScored',
  'customersAtRisk',
  'valueAtRisk',
  'treatedClosed',
  'treatedSaved',
  'heldOutClosed',
  'heldOutSaved',
  'effectSummary',
  'calibration',
  'stageMatrix',
];

/** Made once, and kept up to date until its month is over. One that people deleted stays deleted. */
export function decideReport({ reportId, month, data, isThere }: ReportFacts): Verdict {
  if (isThere) return { decisions: [{ kind: 'project', object: 'churnReport', id: reportId, set: data }] };
  const name = { code: 'CHURN_REPORT_NAME', values: { month: month.slice(0, 7) } };
  const present = Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null));
  return { decisions: [{ kind: 'create', object: 'churnReport', id: reportId, data: { name, ...present } }] };
}

export const churnReportAutomation: Automation<ReportFacts> = {
  name: churnReportName,
  summary: {
    en: 'Keeps one churn report a month: whether the model may be trusted, what is at risk, and what the plays saved against customers left alone.',
    'zh-CN': '每月一份流失报告：模型是否可信、风险金额，以及行动组与对照组的挽回情况。',
  },
  subject: 'churnReport',
  // The night marks the month's report.
  reads: [],
  writes: [
    { object: 'churnReport', fields: ['name', ...fields], creates: true },
    { object: 'churnReport', fields },
  ],
  lane: 'score',
  async load(tx, ids) {
    const records = await recordsByIds(tx, 'churnReport', ids);
    const gone = await goneRecords(tx, 'churnReport', ids);
    const rows = await reportsByIds(tx, ids);
    return new Map(
      rows
        .filter(({ reportId }) => !gone.has(reportId))
        .map((row) => [row.reportId, { ...row, isThere: records.has(row.reportId) }]),
    );
  },
  decide: decideReport,
};

import { defineView, ViewSortDirection } from '../../lib/sdk.ts';
import { table } from '../../lib/view.ts';

export default defineView(
  table('churnReport', 'all', {
    name: 'All churn reports',
    icon: 'IconReportAnalytics',
    position: 0,
    columns: [
      ['name', 180],
      ['reportedOn', 110],
      ['riskMethod', 120],
      ['gateVerdict', 120],
      ['customersScored', 100],
      ['customersAtRisk', 100],
      ['valueAtRisk', 150],
      ['treatedClosed', 100],
      ['treatedSaved', 110],
      ['heldOutClosed', 100],
      ['heldOutSaved', 120],
      ['effectSummary', 360],
      ['gateReason', 300],
      ['modelVersion', 120],
    ],
    sort: ['reportedOn', ViewSortDirection.DESC],
  }),
);

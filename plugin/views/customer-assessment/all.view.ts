import { defineView, AggregateOperations, ViewSortDirection } from '../../lib/sdk.ts';
import { table } from '../../lib/view.ts';

export default defineView(
  table('customerAssessment', 'all', {
    name: 'All assessments',
    icon: 'IconChartPie',
    position: 0,
    columns: [
      ['name', 240],
      ['company', 200],
      ['assessedOn', 120],
      ['tier', 110],
      ['valueClass', 140],
      ['stage', 120],
      ['revenue', 130],
      ['margin', 130],
      ['netMargin', 130],
      ['potentialSharePercent', 110],
      ['orderCount', 90],
      ['valueAtRisk', 120],
    ],
    totals: { name: AggregateOperations.COUNT, revenue: AggregateOperations.SUM, margin: AggregateOperations.SUM },
    sort: ['assessedOn', ViewSortDirection.DESC],
  }),
);

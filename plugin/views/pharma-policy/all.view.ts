import { defineView, AggregateOperations, ViewSortDirection } from '../../lib/sdk.ts';
import { table } from '../../lib/view.ts';

export default defineView(
  table('pharmaPolicy', 'all', {
    name: 'All policies',
    icon: 'IconAdjustments',
    position: 0,
    columns: [
      ['name', 280],
      ['policyKey', 270],
      ['numberValue', 150],
      ['textValue', 160],
      ['listValue', 260],
      ['policyProblem', 240],
      ['description', 360],
    ],
    totals: { name: AggregateOperations.COUNT },
    sort: ['policyKey', ViewSortDirection.ASC],
  }),
);

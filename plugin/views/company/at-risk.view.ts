import { defineView, AggregateOperations, ViewSortDirection } from '../../lib/sdk.ts';
import { is, table } from '../../lib/view.ts';

export default defineView(
  table('company', 'atRisk', {
    name: 'Customers at risk',
    icon: 'IconHeartRateMonitor',
    position: 13,
    columns: [
      ['name', 240],
      ['churnRisk', 110],
      ['valueAtRisk', 150],
      ['orderProbability', 110],
      ['lastOrderOn', 110],
      ['riskReasons', 360],
      ['relationshipStage', 120],
      ['customerTier', 110],
      ['accountOwner', 150],
      ['salesTerritory', 150],
    ],
    filters: [is('churnRisk', 'HIGH', 'CRITICAL')],
    totals: { name: AggregateOperations.COUNT, valueAtRisk: AggregateOperations.SUM },
    sort: ['valueAtRisk', ViewSortDirection.DESC],
  }),
);

import { defineView, AggregateOperations } from '../../lib/sdk.ts';
import { filled, table } from '../../lib/view.ts';

export default defineView(
  table('company', 'pharmaAccounts', {
    name: 'Accounts',
    icon: 'IconBuildingHospital',
    position: 10,
    columns: [
      ['name', 240],
      ['accountKind', 150],
      ['holdReasons', 190],
      ['salesTerritory', 160],
      ['customerTier', 140],
      ['churnRisk', 120],
      ['partnerStage', 150],
      ['accountOwner', 150],
      ['accountCode', 130],
      ['lastOrderOn', 120],
      ['dataCompleteness', 120],
    ],
    filters: [filled('accountKind')],
    totals: { name: AggregateOperations.COUNT },
  }),
);

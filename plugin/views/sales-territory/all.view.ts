import { defineView, AggregateOperations } from '../../lib/sdk.ts';
import { table } from '../../lib/view.ts';

export default defineView(
  table('salesTerritory', 'all', {
    name: 'All territories',
    icon: 'IconMap2',
    position: 0,
    columns: [
      ['name', 240],
      ['territoryCode', 140],
      ['territoryOwner', 180],
      ['parentTerritory', 200],
      ['childTerritories', 220],
      ['accounts', 260],
    ],
    totals: { name: AggregateOperations.COUNT },
  }),
);

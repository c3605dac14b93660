import { defineView } from '../../lib/sdk.ts';
import { relatedList } from '../../lib/view.ts';

export default defineView(
  relatedList('salesTerritory', 'ofParent', 'parentTerritory', {
    name: 'Sub-territories',
    icon: 'IconHierarchy3',
    columns: [
      ['name', 220],
      ['territoryCode', 140],
      ['territoryOwner', 180],
    ],
  }),
);

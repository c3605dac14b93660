import { defineView } from '../../lib/sdk.ts';
import { relatedList } from '../../lib/view.ts';

export default defineView(
  relatedList('company', 'ofTerritory', 'salesTerritory', {
    name: 'Accounts of the territory',
    icon: 'IconBuildingHospital',
    columns: [
      ['name', 220],
      ['accountKind', 140],
      ['holdReasons', 180],
      ['customerTier', 140],
      ['accountOwner', 150],
    ],
  }),
);

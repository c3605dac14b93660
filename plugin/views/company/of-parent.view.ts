import { defineView } from '../../lib/sdk.ts';
import { relatedList } from '../../lib/view.ts';

export default defineView(
  relatedList('company', 'ofParent', 'parentAccount', {
    name: 'Child accounts',
    icon: 'IconHierarchy3',
    columns: [
      ['name', 220],
      ['accountKind', 140],
      ['holdReasons', 180],
      ['salesTerritory', 150],
    ],
  }),
);

import { defineView } from '../../lib/sdk.ts';
import { fieldsPanel } from '../../lib/view.ts';

export default defineView(
  fieldsPanel(
    'salesTerritory',
    'details',
    'Territory details',
    [{ name: 'Territory', fields: ['territoryCode', 'territoryOwner', 'parentTerritory'] }],
    ['name'],
  ),
);

import { defineField } from '../../lib/sdk.ts';
import { hasMany, place } from '../../lib/field.ts';

export default defineField(
  place(
    'workspaceMember',
    hasMany('ownedTerritories', 'salesTerritory', 'territoryOwner', {
      label: 'Owned territories',
      icon: 'IconMap2',
      description: 'Territories that the member answers for',
    }),
  ),
);

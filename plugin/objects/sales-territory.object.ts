import { defineObject } from '../lib/sdk.ts';
import { belongsTo, hasMany, uniqueText } from '../lib/field.ts';
import { object } from '../lib/object.ts';

export default defineObject(
  object({
    name: 'salesTerritory',
    plural: 'salesTerritories',
    label: 'Territory',
    labels: 'Territories',
    icon: 'IconMap2',
    color: 'turquoise',
    description: 'A region or list of accounts that one person answers for',
    nameDescription: 'What the territory is called',
    fields: [
      uniqueText('territoryCode', {
        label: 'Territory code',
        icon: 'IconHash',
        description: 'The code that reports and imports use',
      }),
      belongsTo('parentTerritory', 'salesTerritory', 'childTerritories', {
        label: 'Parent territory',
        icon: 'IconHierarchy',
        description: 'The larger territory that this one is part of',
      }),
      hasMany('childTerritories', 'salesTerritory', 'parentTerritory', {
        label: 'Sub-territories',
        icon: 'IconHierarchy3',
        description: 'The territories that this one consists of',
      }),
      belongsTo('territoryOwner', 'workspaceMember', 'ownedTerritories', {
        label: 'Territory owner',
        icon: 'IconUserPin',
        description: 'Who answers for the territory',
      }),
      hasMany('accounts', 'company', 'salesTerritory', {
        label: 'Accounts',
        icon: 'IconBuildingHospital',
        description: 'The accounts in the territory',
      }),
      hasMany('channelAgreements', 'channelAgreement', 'territory', {
        label: 'Agreements',
        icon: 'IconFileText',
        description: 'Channel agreements for the territory',
      }),
    ],
  }),
);

import { defineField } from '../../lib/sdk.ts';
import { hasMany, place } from '../../lib/field.ts';

export default defineField(
  place(
    'workspaceMember',
    hasMany('ownedFunds', 'cooperationFund', 'fundOwner', {
      label: 'Owned funds',
      icon: 'IconPigMoney',
      description: 'Funds that the member answers for',
    }),
  ),
);

import { defineField } from '../../lib/sdk.ts';
import { belongsTo, place } from '../../lib/field.ts';

export default defineField(
  place(
    'company',
    belongsTo('salesTerritory', 'salesTerritory', 'accounts', {
      label: 'Territory',
      icon: 'IconMap2',
      description: 'The territory that the account is in',
    }),
  ),
);

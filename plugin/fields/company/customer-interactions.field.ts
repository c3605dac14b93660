import { defineField } from '../../lib/sdk.ts';
import { hasMany, place } from '../../lib/field.ts';

export default defineField(
  place(
    'company',
    hasMany('customerInteractions', 'customerInteraction', 'company', {
      label: 'Interactions',
      icon: 'IconMessageCircle',
      description: 'Visits, calls and messages',
    }),
  ),
);

import { defineField } from '../../lib/sdk.ts';
import { hasMany, place } from '../../lib/field.ts';

export default defineField(
  place(
    'opportunity',
    hasMany('customerInteractions', 'customerInteraction', 'opportunity', {
      label: 'Interactions',
      icon: 'IconMessageCircle',
      description: 'Visits, calls and messages about the opportunity',
    }),
  ),
);

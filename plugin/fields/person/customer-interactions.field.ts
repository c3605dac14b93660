import { defineField } from '../../lib/sdk.ts';
import { hasMany, place } from '../../lib/field.ts';

export default defineField(
  place(
    'person',
    hasMany('customerInteractions', 'customerInteraction', 'person', {
      label: 'Interactions',
      icon: 'IconMessageCircle',
      description: 'Visits, calls and messages',
    }),
  ),
);

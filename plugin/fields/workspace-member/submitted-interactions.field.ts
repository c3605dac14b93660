import { defineField } from '../../lib/sdk.ts';
import { hasMany, place } from '../../lib/field.ts';

export default defineField(
  place(
    'workspaceMember',
    hasMany('submittedInteractions', 'customerInteraction', 'submittedBy', {
      label: 'Submitted interactions',
      icon: 'IconMessageCircle',
      description: 'Interactions that the member made final',
    }),
  ),
);

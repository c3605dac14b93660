import { defineField } from '../../lib/sdk.ts';
import { text, place } from '../../lib/field.ts';

export default defineField(
  place(
    'person',
    text('licenceNumber', {
      label: 'Licence no.',
      icon: 'IconId',
      description: 'Number of the licence to practise',
    }),
  ),
);

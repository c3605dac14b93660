import { defineField } from '../../lib/sdk.ts';
import { text, place } from '../../lib/field.ts';

export default defineField(
  place('person', text('specialty', { label: 'Specialty', icon: 'IconMicroscope', description: 'Medical specialty' })),
);

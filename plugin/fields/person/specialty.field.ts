import { defineField } from 'twenty-sdk/define';
import { text, place } from '../../lib/field.ts';

export default defineField(
  place('person', text('specialty', { label: 'Specialty', icon: 'IconMicroscope', description: 'Medical specialty' })),
);

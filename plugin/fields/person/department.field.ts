import { defineField } from '../../lib/sdk.ts';
import { text, place } from '../../lib/field.ts';

export default defineField(
  place('person', text('department', { label: 'Department', icon: 'IconDoor', description: 'Department or ward' })),
);

import { defineField } from '../../lib/sdk.ts';
import { option, select, place } from '../../lib/field.ts';

export default defineField(
  place(
    'person',
    select('hcpKind', { label: 'Profession', icon: 'IconStethoscope', description: 'What the contact does' }, [
      option('PHYSICIAN', 'Physician', 'blue'),
      option('PHARMACIST', 'Pharmacist', 'green'),
      option('NURSE', 'Nurse', 'turquoise'),
      option('BUYER', 'Buyer', 'amber'),
      option('ADMINISTRATOR', 'Administrator', 'purple'),
      option('OTHER', 'Other', 'gray'),
    ]),
  ),
);

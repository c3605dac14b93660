import { defineField } from '../../lib/sdk.ts';
import { currency, place } from '../../lib/field.ts';

export default defineField(
  place(
    'company',
    currency('annualPotential', {
      label: 'Potential',
      icon: 'IconChartArrowsVertical',
      description: 'What the account could buy in a year',
    }),
  ),
);

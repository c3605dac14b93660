import { defineField } from '../../lib/sdk.ts';
import { hasMany, place } from '../../lib/field.ts';

export default defineField(
  place(
    'company',
    hasMany('fundAllocations', 'fundAllocation', 'partner', {
      label: 'Allocations',
      icon: 'IconChartPie2',
      description: 'Money that the account may use as a channel partner',
    }),
  ),
);

import { defineField } from '../../lib/sdk.ts';
import { hasMany, place } from '../../lib/field.ts';

export default defineField(
  place(
    'company',
    hasMany('customerAssessments', 'customerAssessment', 'company', {
      label: 'Assessments',
      icon: 'IconChartPie',
      description: 'Tier and value class, month by month',
    }),
  ),
);

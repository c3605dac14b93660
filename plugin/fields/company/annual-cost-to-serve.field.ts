import { defineField } from '../../lib/sdk.ts';
import { currency, place } from '../../lib/field.ts';

export default defineField(
  place(
    'company',
    currency('annualCostToServe', {
      label: 'Cost to serve',
      icon: 'IconReportMoney',
      description: 'What visits, service and logistics of the account cost in a year',
    }),
  ),
);

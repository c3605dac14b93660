import { defineField } from '../../lib/sdk.ts';
import { answer, currency, place } from '../../lib/field.ts';

export default defineField(
  place(
    'company',
    answer(
      currency('valueAtRisk', {
        label: 'Value at risk',
        icon: 'IconTrendingDown',
        description: 'Margin that would be lost if the account stopped ordering',
      }),
    ),
  ),
);

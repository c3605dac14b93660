import { defineField } from '../../lib/sdk.ts';
import { answer, select, place } from '../../lib/field.ts';
import { CUSTOMER_TIERS } from '../../lib/options.ts';

export default defineField(
  place(
    'company',
    answer(
      select(
        'customerTier',
        {
          label: 'Customer tier',
          icon: 'IconTriangle',
          description: 'Place in the customer pyramid, from margin and order history',
        },
        CUSTOMER_TIERS,
      ),
    ),
  ),
);

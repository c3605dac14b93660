import { defineField } from '../../lib/sdk.ts';
import { answer, option, select, place } from '../../lib/field.ts';

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
        [
          option('TOP', 'Top', 'gold'),
          option('HIGH', 'High-end', 'amber'),
          option('MIDDLE', 'Middle', 'blue'),
          option('ORDINARY', 'Ordinary', 'gray'),
          option('PROSPECT', 'Prospect', 'sky'),
        ],
      ),
    ),
  ),
);

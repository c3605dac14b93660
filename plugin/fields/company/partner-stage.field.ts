import { defineField } from '../../lib/sdk.ts';
import { answer, option, select, place } from '../../lib/field.ts';

export default defineField(
  place(
    'company',
    answer(
      select(
        'partnerStage',
        {
          label: 'Partner stage',
          icon: 'IconHeartHandshake',
          description: 'How far the account is as a channel partner',
        },
        [
          option('NONE', 'Not a partner', 'gray'),
          option('PROSPECT', 'Prospective partner', 'sky'),
          option('QUALIFYING', 'In qualification', 'amber'),
          option('ACTIVE', 'Active partner', 'green'),
          option('SUSPENDED', 'Suspended partner', 'orange'),
          option('ENDED', 'Former partner', 'red'),
        ],
        'NONE',
      ),
    ),
  ),
);

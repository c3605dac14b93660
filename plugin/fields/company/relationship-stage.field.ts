import { defineField } from '../../lib/sdk.ts';
import { answer, option, select, place } from '../../lib/field.ts';

export default defineField(
  place(
    'company',
    answer(
      select(
        'relationshipStage',
        {
          label: 'Relationship',
          icon: 'IconTimeline',
          description: 'Where the relationship stands, from the order history',
        },
        [
          option('PROSPECT', 'Prospect', 'sky'),
          option('NEW', 'New', 'turquoise'),
          option('DEVELOPING', 'Developing', 'green'),
          option('MATURE', 'Mature', 'blue'),
          option('DECLINING', 'Declining', 'orange'),
          option('BROKEN', 'Broken off', 'red'),
          option('WON_BACK', 'Won back', 'purple'),
        ],
      ),
    ),
  ),
);

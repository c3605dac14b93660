import { defineField } from '../../lib/sdk.ts';
import { answer, select, place } from '../../lib/field.ts';
import { RELATIONSHIP_STAGES } from '../../lib/options.ts';

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
        RELATIONSHIP_STAGES,
      ),
    ),
  ),
);

import { defineField } from '../../lib/sdk.ts';
import { answer, option, select, place } from '../../lib/field.ts';

export default defineField(
  place(
    'company',
    answer(
      select(
        'valueClass',
        { label: 'Value class', icon: 'IconDiamond', description: 'Whether to keep, grow or let go' },
        [
          option('MOST_VALUABLE', 'Most valuable', 'gold'),
          option('MOST_GROWABLE', 'Most growable', 'green'),
          option('STABLE', 'Stable', 'blue'),
          option('BELOW_ZERO', 'Below zero', 'red'),
          option('TRANSACTIONAL', 'Transactional', 'brown'),
          option('UNRATED', 'Unrated', 'gray'),
        ],
        'UNRATED',
      ),
    ),
  ),
);

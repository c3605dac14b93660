import { defineField } from '../../lib/sdk.ts';
import { answer, select, place } from '../../lib/field.ts';
import { VALUE_CLASSES } from '../../lib/options.ts';

export default defineField(
  place(
    'company',
    answer(
      select(
        'valueClass',
        { label: 'Value class', icon: 'IconDiamond', description: 'Whether to keep, grow or let go' },
        VALUE_CLASSES,
        'UNRATED',
      ),
    ),
  ),
);

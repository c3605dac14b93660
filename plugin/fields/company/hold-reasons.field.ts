import { defineField } from '../../lib/sdk.ts';
import { answer, multiSelect, place } from '../../lib/field.ts';
import { HOLD_REASONS } from '../../lib/options.ts';

export default defineField(
  place(
    'company',
    answer(
      multiSelect(
        'holdReasons',
        {
          label: 'Holds',
          icon: 'IconHandStop',
          description: 'Reasons of all open holds; empty means that the account may be supplied',
        },
        HOLD_REASONS,
      ),
    ),
  ),
);

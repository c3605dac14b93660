import { defineField } from '../../lib/sdk.ts';
import { answer, json, place } from '../../lib/field.ts';

export default defineField(
  place(
    'company',
    answer(
      json('orderRhythm', {
        label: 'Order rhythm',
        icon: 'IconHeartRateMonitor',
        description: 'Technical: orders, own interval and next order, drawn on the tab “Rhythm”',
      }),
    ),
  ),
);

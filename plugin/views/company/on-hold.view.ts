import { defineView, AggregateOperations } from '../../lib/sdk.ts';
import { filled, table } from '../../lib/view.ts';

export default defineView(
  table('company', 'onHold', {
    name: 'Accounts on hold',
    icon: 'IconHandStop',
    position: 11,
    columns: [
      ['name', 240],
      ['holdReasons', 220],
      ['accountKind', 150],
      ['accountOwner', 150],
      ['salesTerritory', 160],
      ['openReceivables', 140],
      ['creditLimit', 140],
    ],
    filters: [filled('holdReasons')],
    totals: { name: AggregateOperations.COUNT },
  }),
);

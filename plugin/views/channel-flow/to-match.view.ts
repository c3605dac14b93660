import { defineView, ViewSortDirection } from '../../lib/sdk.ts';
import { is, table } from '../../lib/view.ts';

export default defineView(
  table('channelFlow', 'toMatch', {
    name: 'To match',
    icon: 'IconPuzzle',
    position: 1,
    columns: [
      ['name', 170],
      ['buyerText', 220],
      ['buyer', 200],
      ['productText', 190],
      ['product', 190],
      ['matchScore', 90],
      ['flowState', 110],
      ['seller', 170],
      ['soldOn', 110],
      ['quantity', 90],
      ['flowAmount', 120],
      ['requestedAction', 150],
      ['decisionReason', 300],
    ],
    filters: [is('flowState', 'RAW')],
    sort: ['matchScore', ViewSortDirection.DESC],
  }),
);

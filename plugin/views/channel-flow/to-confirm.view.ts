import { defineView, ViewSortDirection } from '../../lib/sdk.ts';
import { is, table } from '../../lib/view.ts';

export default defineView(
  table('channelFlow', 'toConfirm', {
    name: 'To confirm',
    icon: 'IconHourglass',
    position: 2,
    columns: [
      ['name', 170],
      ['buyerText', 220],
      ['buyer', 200],
      ['productText', 190],
      ['product', 190],
      ['matchScore', 90],
      ['seller', 170],
      ['soldOn', 110],
      ['quantity', 90],
      ['flowAmount', 120],
      ['flowState', 110],
      ['requestedAction', 150],
      ['decisionReason', 300],
    ],
    filters: [is('flowState', 'MATCHED')],
    sort: ['matchScore', ViewSortDirection.ASC],
  }),
);

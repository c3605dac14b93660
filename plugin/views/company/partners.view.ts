import { defineView } from '../../lib/sdk.ts';
import { kanban } from '../../lib/view.ts';

export default defineView(
  kanban(
    'company',
    'partners',
    {
      name: 'Channel partners',
      icon: 'IconHeartHandshake',
      position: 12,
      columns: ['name', 'accountKind', 'holdReasons', 'salesTerritory', 'accountOwner'],
    },
    {
      field: 'partnerStage',
      states: ['NONE', 'PROSPECT', 'QUALIFYING', 'ACTIVE', 'SUSPENDED', 'ENDED'],
      hidden: ['', 'NONE'],
      noValue: true,
    },
  ),
);

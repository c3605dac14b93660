import { defineView } from '../../lib/sdk.ts';
import { fieldsPanel } from '../../lib/view.ts';

export default defineView(
  fieldsPanel(
    'fundEntry',
    'details',
    'Ledger entry details',
    [
      {
        name: 'Movement',
        fields: ['entryKind', 'amount', 'movedFrom', 'movedTo', 'entryPhase', 'postedAt', 'entrySequence'],
      },
      { name: 'Relations', fields: ['fund', 'partner', 'allocation', 'request', 'claim'] },
    ],
    ['name', 'decisionKey'],
  ),
);

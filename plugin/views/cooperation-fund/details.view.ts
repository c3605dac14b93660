import { defineView } from '../../lib/sdk.ts';
import { fieldsPanel } from '../../lib/view.ts';

export default defineView(
  fieldsPanel(
    'cooperationFund',
    'details',
    'Fund details',
    [
      { name: 'Decision', fields: ['fundState', 'requestedAction', 'decisionReason'] },
      {
        name: 'Balances',
        fields: [
          'unallocatedAmount',
          'availableAmount',
          'committedAmount',
          'payableAmount',
          'paidAmount',
          'forfeitedAmount',
          'ledgerSequence',
        ],
      },
      { name: 'Fund', fields: ['fundCode', 'budgetAmount', 'fundPurpose', 'fundOwner', 'startsOn', 'endsOn'] },
    ],
    ['name', 'decisionKey'],
  ),
);

import { defineView } from '../../lib/sdk.ts';
import { fieldsPanel } from '../../lib/view.ts';

export default defineView(
  fieldsPanel(
    'channelAgreement',
    'details',
    'Agreement details',
    [
      { name: 'Decision', fields: ['agreementState', 'requestedAction', 'decisionReason'] },
      {
        name: 'Agreement',
        fields: ['partner', 'agreementNumber', 'territory', 'startsOn', 'endsOn', 'agreementFiles'],
      },
      {
        name: 'Accrual',
        fields: ['accrualBasisPoints', 'priceBasis', 'accrualFund', 'accrualValidDays', 'targetAmount'],
      },
    ],
    ['name', 'decisionKey'],
  ),
);

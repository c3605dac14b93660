import { defineView } from '../../lib/sdk.ts';
import { fieldsPanel } from '../../lib/view.ts';

export default defineView(
  fieldsPanel(
    'fundClaim',
    'details',
    'Claim details',
    [
      {
        name: 'Decision',
        fields: ['claimState', 'requestedAction', 'decisionReason', 'approvedAmountAsked', 'requestReason'],
      },
      { name: 'Money', fields: ['claimedAmount', 'approvedAmount', 'paidAmount', 'owedAmount'] },
      { name: 'Proof', fields: ['activityDate', 'evidenceFiles', 'evidenceLinks', 'evidenceKinds', 'invoice'] },
      { name: 'Payment', fields: ['paymentResult', 'paymentReference', 'paymentOn', 'clawbackAmountAsked'] },
      { name: 'Relations', fields: ['request', 'partner'] },
      { name: 'Progress', fields: ['submittedBy', 'submittedAt', 'approvedBy', 'approvedAt'] },
    ],
    ['name', 'decisionKey'],
  ),
);

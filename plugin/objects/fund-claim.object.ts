import { defineObject } from '../lib/sdk.ts';
import {
  answer,
  belongsTo,
  command,
  currency,
  date,
  decisionKey,
  files,
  hasMany,
  instant,
  links,
  longText,
  multiSelect,
  option,
  select,
  text,
} from '../lib/field.ts';
import { object } from '../lib/object.ts';
import { CLAIM_STATES, EVIDENCE_KINDS } from '../lib/channel-options.ts';

export default defineObject(
  object({
    name: 'fundClaim',
    plural: 'fundClaims',
    label: 'Claim',
    labels: 'Claims',
    icon: 'IconReceipt2',
    color: 'purple',
    description: 'What a partner wants to be paid for an approved activity, with proof and an invoice',
    nameDescription: 'How the claim is called in lists',
    fields: [
      belongsTo('request', 'fundRequest', 'fundClaims', {
        label: 'Fund request',
        icon: 'IconFileDollar',
        description: 'The approved activity that it is for',
      }),
      belongsTo('partner', 'company', 'fundClaims', {
        label: 'Partner',
        icon: 'IconHeartHandshake',
        description: 'Who claims and is paid',
      }),
      belongsTo('invoice', 'partnerInvoice', 'fundClaims', {
        label: 'Invoice',
        icon: 'IconFileInvoice',
        description: 'The invoice that it is paid on',
      }),
      currency('claimedAmount', { label: 'Claimed', icon: 'IconCoins', description: 'What the partner spent' }),
      date('activityDate', {
        label: 'Took place on',
        icon: 'IconCalendarEvent',
        description: 'When the activity took place',
      }),
      files('evidenceFiles', {
        label: 'Evidence',
        icon: 'IconFileCheck',
        description: 'Proof of performance; the same file is paid once',
      }),
      links('evidenceLinks', {
        label: 'Evidence links',
        icon: 'IconLink',
        description: 'Proof that is kept elsewhere; it must be readable from here',
      }),
      multiSelect(
        'evidenceKinds',
        { label: 'Evidence shows', icon: 'IconListCheck', description: 'Which kinds of proof are attached' },
        EVIDENCE_KINDS,
      ),
      currency('approvedAmountAsked', {
        label: 'To approve',
        icon: 'IconCoin',
        description: 'The amount that the approver grants; empty if our whole share',
      }),
      select(
        'paymentResult',
        { label: 'Bank’s result', icon: 'IconBuildingBank', description: 'What became of the payment' },
        [option('PAID', 'Paid', 'green'), option('FAILED', 'Failed', 'red')],
      ),
      text('paymentReference', {
        label: 'Bank reference',
        icon: 'IconHash',
        description: 'The bank’s number of the payment',
      }),
      date('paymentOn', { label: 'Bank day', icon: 'IconCalendarDollar', description: 'Day of the bank’s result' }),
      currency('clawbackAmountAsked', {
        label: 'To claw back',
        icon: 'IconArrowBackUp',
        description: 'How much is wanted back; empty if all that was paid',
      }),
      longText('requestReason', {
        label: 'Grounds',
        icon: 'IconMessageDots',
        description: 'Why; must be said for a clawback and a write-off',
      }),
      answer(
        select(
          'claimState',
          { label: 'State', icon: 'IconProgressCheck', description: 'How far the claim is' },
          CLAIM_STATES,
          'DRAFT',
        ),
      ),
      ...[
        currency('approvedAmount', {
          label: 'Approved',
          icon: 'IconCircleCheck',
          description: 'What was approved for payment',
        }),
        currency('paidAmount', { label: 'Paid', icon: 'IconCash', description: 'What the bank has confirmed' }),
        currency('owedAmount', {
          label: 'Owed back',
          icon: 'IconArrowBackUp',
          description: 'What the partner still owes after a clawback',
        }),
        belongsTo('submittedBy', 'workspaceMember', 'submittedFundClaims', {
          label: 'Submitted by',
          icon: 'IconUserUp',
          description: 'Who submitted it; never the person who approves it',
        }),
        instant('submittedAt', {
          label: 'Submitted at',
          icon: 'IconCalendarUp',
          description: 'When it was submitted',
        }),
        belongsTo('approvedBy', 'workspaceMember', 'approvedFundClaims', {
          label: 'Approved by',
          icon: 'IconUserCheck',
          description: 'Who approved it',
        }),
        instant('approvedAt', {
          label: 'Approved at',
          icon: 'IconCalendarCheck',
          description: 'When it was approved',
        }),
      ].map(answer),
      hasMany('fundEntries', 'fundEntry', 'claim', {
        label: 'Ledger entries',
        icon: 'IconBook2',
        description: 'Every movement of the claim’s money',
      }),
      ...command([
        option('SUBMIT', 'Submit', 'blue'),
        option('APPROVE', 'Approve', 'green'),
        option('ASK_EVIDENCE', 'Ask for evidence', 'orange'),
        option('REJECT', 'Reject', 'red'),
        option('PAY', 'Pay', 'turquoise'),
        option('CONFIRM_PAYMENT', 'Confirm payment', 'green'),
        option('OPEN_CLAWBACK', 'Claw back', 'red'),
        option('WRITE_OFF', 'Write off', 'brown'),
      ]),
      decisionKey(),
    ],
  }),
);

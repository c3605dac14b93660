import { defineObject } from '../lib/sdk.ts';
import {
  answer,
  belongsTo,
  command,
  currency,
  date,
  decisionKey,
  hasMany,
  instant,
  longText,
  option,
  select,
  whole,
} from '../lib/field.ts';
import { object } from '../lib/object.ts';
import { ACTIVITY_KINDS, FUND_REQUEST_STATES } from '../lib/channel-options.ts';

export default defineObject(
  object({
    name: 'fundRequest',
    plural: 'fundRequests',
    label: 'Fund request',
    labels: 'Fund requests',
    icon: 'IconFileDollar',
    color: 'blue',
    description: 'An activity that a partner plans with money of a fund; approved before it may be claimed',
    nameDescription: 'The activity in a few words',
    fields: [
      belongsTo('fund', 'cooperationFund', 'fundRequests', {
        label: 'Fund',
        icon: 'IconPigMoney',
        description: 'Where the money shall come from',
      }),
      belongsTo('partner', 'company', 'fundRequests', {
        label: 'Partner',
        icon: 'IconHeartHandshake',
        description: 'Who carries out the activity',
      }),
      select(
        'activityKind',
        { label: 'Activity', icon: 'IconCategory', description: 'What is planned; decides which proof a claim needs' },
        ACTIVITY_KINDS,
      ),
      longText('activityDescription', {
        label: 'Plan',
        icon: 'IconAlignLeft',
        description: 'What happens where, for whom, and what it shall bring',
      }),
      date('plannedOn', { label: 'Planned on', icon: 'IconCalendarEvent', description: 'Day of the activity' }),
      date('claimBy', { label: 'Claim by', icon: 'IconCalendarDue', description: 'Last day for claims' }),
      currency('requestedAmount', {
        label: 'Requested',
        icon: 'IconCoins',
        description: 'How much the partner asks for',
      }),
      whole('costShareBasisPoints', {
        label: 'Our share',
        icon: 'IconPercentage',
        description: 'Share of each claim that we bear, in basis points: 5000 is 50 %',
      }),
      currency('approvedAmountAsked', {
        label: 'To approve',
        icon: 'IconCoin',
        description: 'The amount that the approver grants; empty if all that is requested',
      }),
      date('extendTo', {
        label: 'Extend until',
        icon: 'IconCalendarPlus',
        description: 'For an extension: the new last day for claims',
      }),
      longText('requestReason', {
        label: 'Grounds',
        icon: 'IconMessageDots',
        description: 'Why; must be said when a request is extended',
      }),
      answer(
        select(
          'requestState',
          { label: 'State', icon: 'IconProgressCheck', description: 'Approved once the ledger has reserved the money' },
          FUND_REQUEST_STATES,
          'DRAFT',
        ),
      ),
      ...[
        currency('approvedAmount', {
          label: 'Approved',
          icon: 'IconCircleCheck',
          description: 'What was approved and reserved',
        }),
        currency('reservedAmount', {
          label: 'Reserved',
          icon: 'IconLock',
          description: 'What is still reserved for claims to come',
        }),
        belongsTo('submittedBy', 'workspaceMember', 'submittedFundRequests', {
          label: 'Submitted by',
          icon: 'IconUserUp',
          description: 'Who submitted it; never the person who approves it',
        }),
        instant('submittedAt', {
          label: 'Submitted at',
          icon: 'IconCalendarUp',
          description: 'When it was submitted',
        }),
        belongsTo('approvedBy', 'workspaceMember', 'approvedFundRequests', {
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
      hasMany('fundClaims', 'fundClaim', 'request', {
        label: 'Claims',
        icon: 'IconReceipt2',
        description: 'What was claimed for the activity',
      }),
      hasMany('fundEntries', 'fundEntry', 'request', {
        label: 'Ledger entries',
        icon: 'IconBook2',
        description: 'Every movement of the request’s money',
      }),
      ...command([
        option('SUBMIT', 'Submit', 'blue'),
        option('APPROVE', 'Approve', 'green'),
        option('RETURN', 'Send back', 'orange'),
        option('REJECT', 'Reject', 'red'),
        option('CLOSE', 'Close', 'gray'),
        option('CANCEL', 'Cancel', 'red'),
        option('EXTEND', 'Extend', 'turquoise'),
      ]),
      decisionKey(),
    ],
  }),
);

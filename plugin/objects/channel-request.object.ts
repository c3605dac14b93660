import { defineObject } from '../lib/sdk.ts';
import { answer, belongsTo, command, date, decisionKey, instant, longText, option, select } from '../lib/field.ts';
import { object } from '../lib/object.ts';
import { CHANNEL_REQUEST_STATES } from '../lib/channel-options.ts';

export default defineObject(
  object({
    name: 'channelRequest',
    plural: 'channelRequests',
    label: 'Channel request',
    labels: 'Channel requests',
    icon: 'IconMessageQuestion',
    color: 'cyan',
    description: 'Something that a partner asks for, with who answers and until when',
    nameDescription: 'What is asked for, in a few words',
    fields: [
      belongsTo('partner', 'company', 'channelRequests', {
        label: 'Partner',
        icon: 'IconHeartHandshake',
        description: 'The channel partner that asks, or that it is about',
      }),
      select(
        'requestKind',
        { label: 'Kind', icon: 'IconCategory', description: 'What it is about; decides how soon an answer is due' },
        [
          option('TRAINING', 'Training', 'blue'),
          option('MATERIAL', 'Material', 'turquoise'),
          option('SUPPORT', 'Support', 'green'),
          option('PRICE', 'Price', 'sky'),
          option('STOCK', 'Stock', 'orange'),
          option('COMPLIANCE', 'Compliance', 'crimson'),
          option('OTHER', 'Other', 'gray'),
        ],
      ),
      longText('details', { label: 'Details', icon: 'IconAlignLeft', description: 'What exactly is asked for' }),
      belongsTo('assignee', 'workspaceMember', 'assignedChannelRequests', {
        label: 'Assignee',
        icon: 'IconUserCheck',
        description: 'Who answers',
      }),
      date('dueOn', {
        label: 'Due on',
        icon: 'IconCalendarDue',
        description: 'Until when; if left empty it follows from the kind',
      }),
      longText('answer', {
        label: 'Answer',
        icon: 'IconMessageCircle',
        description: 'What the partner is told; nothing is closed without one',
      }),
      belongsTo('flow', 'channelFlow', 'channelRequests', {
        label: 'Sell-through',
        icon: 'IconTruckDelivery',
        description: 'The row of sell-through that it is about',
      }),
      answer(
        select(
          'requestState',
          { label: 'State', icon: 'IconProgressCheck', description: 'How far the request is' },
          CHANNEL_REQUEST_STATES,
          'DRAFT',
        ),
      ),
      answer(
        belongsTo('submittedBy', 'workspaceMember', 'submittedChannelRequests', {
          label: 'Submitted by',
          icon: 'IconUserUp',
          description: 'Who submitted it',
        }),
      ),
      answer(
        instant('submittedAt', {
          label: 'Submitted at',
          icon: 'IconCalendarUp',
          description: 'When it was submitted',
        }),
      ),
      answer(
        instant('answeredAt', {
          label: 'Answered at',
          icon: 'IconCalendarCheck',
          description: 'When it was answered or rejected',
        }),
      ),
      ...command([
        option('SUBMIT', 'Submit', 'blue'),
        option('ANSWER', 'Answer', 'green'),
        option('CLOSE', 'Close', 'gray'),
        option('REJECT', 'Reject', 'red'),
      ]),
      decisionKey(),
    ],
  }),
);

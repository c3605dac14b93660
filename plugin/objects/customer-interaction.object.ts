import { defineObject } from '../lib/sdk.ts';
import {
  answer,
  belongsTo,
  command,
  decisionKey,
  instant,
  longText,
  option,
  select,
  text,
  whole,
} from '../lib/field.ts';
import { object } from '../lib/object.ts';

export default defineObject(
  object({
    name: 'customerInteraction',
    plural: 'customerInteractions',
    label: 'Interaction',
    labels: 'Interactions',
    icon: 'IconMessageCircle',
    color: 'violet',
    description: 'A visit, call or message: five fields suffice, and submitted is final',
    nameDescription: 'How the interaction is called in lists',
    fields: [
      belongsTo('company', 'company', 'customerInteractions', {
        label: 'Account',
        icon: 'IconBuildingHospital',
        description: 'The account that it was with',
      }),
      belongsTo('person', 'person', 'customerInteractions', {
        label: 'Contact',
        icon: 'IconStethoscope',
        description: 'The person that it was with',
      }),
      belongsTo('opportunity', 'opportunity', 'customerInteractions', {
        label: 'Opportunity',
        icon: 'IconTargetArrow',
        description: 'The opportunity that it was about',
      }),
      select(
        'interactionChannel',
        { label: 'Channel', icon: 'IconRoute', description: 'How it took place' },
        [
          option('VISIT', 'Visit', 'green'),
          option('PHONE_IN', 'Incoming call', 'sky'),
          option('PHONE_OUT', 'Outgoing call', 'blue'),
          option('VIDEO', 'Video call', 'purple'),
          option('WECHAT', 'WeChat', 'jade'),
          option('EMAIL', 'Email', 'amber'),
          option('WEB', 'Website', 'gray'),
        ],
        'VISIT',
      ),
      text('purpose', { label: 'Purpose', icon: 'IconTarget', description: 'What it was for' }),
      instant('happenedAt', { label: 'Happened at', icon: 'IconCalendarEvent', description: 'When it took place' }),
      longText('outcome', { label: 'Outcome', icon: 'IconChecklist', description: 'What came of it' }),
      whole('durationMinutes', { label: 'Minutes', icon: 'IconClock', description: 'How long it took' }),
      answer(
        select(
          'interactionState',
          { label: 'State', icon: 'IconLock', description: 'Submitted interactions are final' },
          [option('OPEN', 'Not submitted', 'yellow'), option('SUBMITTED', 'Submitted', 'green')],
          'OPEN',
        ),
      ),
      answer(
        belongsTo('submittedBy', 'workspaceMember', 'submittedInteractions', {
          label: 'Submitted by',
          icon: 'IconUserCheck',
          description: 'Who made it final',
        }),
      ),
      answer(
        instant('submittedAt', {
          label: 'Submitted at',
          icon: 'IconCalendarCheck',
          description: 'When it was made final',
        }),
      ),
      ...command([option('SUBMIT', 'Submit', 'blue')]),
      decisionKey(),
    ],
  }),
);

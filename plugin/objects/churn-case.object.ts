import { defineObject } from '../lib/sdk.ts';
import {
  answer,
  belongsTo,
  command,
  currency,
  date,
  decisionKey,
  longText,
  option,
  select,
  whole,
} from '../lib/field.ts';
import { object } from '../lib/object.ts';
import { CASE_STATES, CHURN_CAUSES } from '../lib/churn-options.ts';

export default defineObject(
  object({
    name: 'churnCase',
    plural: 'churnCases',
    label: 'Churn case',
    labels: 'Churn cases',
    icon: 'IconUserHeart',
    color: 'red',
    description: 'An account that is likely to stop ordering: why, what is at stake, what is done, and what came of it',
    nameDescription: 'How the case is called in lists',
    fields: [
      belongsTo('company', 'company', 'churnCases', {
        label: 'Account',
        icon: 'IconBuildingHospital',
        description: 'The account that may be lost',
      }),
      answer(
        select(
          'caseState',
          {
            label: 'State',
            icon: 'IconProgressCheck',
            description: 'How far the case is; saved or lost is decided by orders, not by opinion',
          },
          CASE_STATES,
          'OPEN',
        ),
      ),
      select(
        'churnCause',
        {
          label: 'Cause',
          icon: 'IconHelpHexagon',
          description: 'Why the account is leaving, as the evidence says; correct it if you know better',
        },
        CHURN_CAUSES,
      ),
      answer(
        longText('evidence', {
          label: 'Evidence found',
          icon: 'IconListSearch',
          description: 'What the cause and the risk rest on',
        }),
      ),
      ...[
        currency('valueAtRisk', {
          label: 'Value at risk',
          icon: 'IconTrendingDown',
          description: 'What is expected to be lost within the horizon if nothing is done',
        }),
        whole('orderProbability', {
          label: 'Next order %',
          icon: 'IconPercentage',
          description: 'How likely an order within the horizon was when the case was opened, 0 to 100',
        }),
        date('openedOn', { label: 'Opened on', icon: 'IconCalendarPlus', description: 'Day on which it was opened' }),
        date('horizonEndsOn', {
          label: 'Decided on',
          icon: 'IconCalendarDue',
          description: 'Day on which the orders decide whether the account was saved',
        }),
      ].map(answer),
      belongsTo('caseOwner', 'workspaceMember', 'ownedChurnCases', {
        label: 'Case owner',
        icon: 'IconUserHeart',
        description: 'Who looks after the account’s return',
      }),
      belongsTo('play', 'retentionPlay', 'churnCases', {
        label: 'Play',
        icon: 'IconRoute',
        description: 'What is done to keep the account; its steps become tasks',
      }),
      longText('dismissalReason', {
        label: 'Grounds',
        icon: 'IconMessageDots',
        description: 'Why nothing is to be done; must be said to dismiss the case',
      }),
      ...[
        date('outcomeOn', { label: 'Outcome on', icon: 'IconCalendarCheck', description: 'Day of the outcome' }),
        select(
          'heldOutResult',
          {
            label: 'Held-out result',
            icon: 'IconScale',
            description: 'What became of an account that was left alone on purpose, for comparison',
          },
          [option('SAVED', 'Saved', 'green'), option('LOST', 'Lost', 'red')],
        ),
      ].map(answer),
      ...command([option('START_PLAY', 'Start play', 'green'), option('DISMISS', 'Dismiss', 'gray')]),
      decisionKey(),
    ],
  }),
);

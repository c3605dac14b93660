import { defineObject } from '../lib/sdk.ts';
import { answer, belongsTo, date, decisionKey, option, select, text } from '../lib/field.ts';
import { object } from '../lib/object.ts';

export default defineObject(
  object({
    name: 'ownershipChange',
    plural: 'ownershipChanges',
    label: 'Ownership change',
    labels: 'Ownership changes',
    icon: 'IconUserShare',
    color: 'brown',
    description: 'An account that went from one owner to another; written when it is seen',
    nameDescription: 'Account, from whom and to whom',
    isAnswer: true,
    fields: [
      belongsTo('company', 'company', 'ownershipChanges', {
        label: 'Account',
        icon: 'IconBuildingHospital',
        description: 'The account that changed hands',
      }),
      belongsTo('fromOwner', 'workspaceMember', 'accountsGiven', {
        label: 'From',
        icon: 'IconUserMinus',
        description: 'Who owned it before',
      }),
      belongsTo('toOwner', 'workspaceMember', 'accountsTaken', {
        label: 'To',
        icon: 'IconUserPlus',
        description: 'Who owns it from then on',
      }),
      text('fromOwnerName', {
        label: 'From (name)',
        icon: 'IconUserMinus',
        description: 'Who owned it before, kept when the member is gone',
      }),
      text('toOwnerName', {
        label: 'To (name)',
        icon: 'IconUserPlus',
        description: 'Who owns it from then on, kept when the member is gone',
      }),
      date('changedOn', { label: 'Changed on', icon: 'IconCalendarEvent', description: 'Day of the change' }),
      select('changeReason', { label: 'Occasion', icon: 'IconHelpHexagon', description: 'Why it changed hands' }, [
        option('ASSIGNED', 'Assigned', 'green'),
        option('REASSIGNED', 'Reassigned', 'blue'),
        option('RELEASED', 'Given up', 'amber'),
        option('OWNER_LEFT', 'Owner left', 'red'),
      ]),
      decisionKey(),
    ].map(answer),
  }),
);

import { defineObject } from '../lib/sdk.ts';
import { flag, hasMany, longText, multiSelect, select, whole } from '../lib/field.ts';
import { object } from '../lib/object.ts';
import { CHURN_CAUSES, PLAY_KINDS } from '../lib/churn-options.ts';

export default defineObject(
  object({
    name: 'retentionPlay',
    plural: 'retentionPlays',
    label: 'Play',
    labels: 'Plays',
    icon: 'IconRoute',
    color: 'blue',
    description: 'Steps that keep an account, for the causes that they answer',
    nameDescription: 'How the play is called in lists',
    fields: [
      select(
        'playKind',
        { label: 'Play kind', icon: 'IconCategory', description: 'What sort of play it is' },
        PLAY_KINDS,
      ),
      multiSelect(
        'appliesToCause',
        { label: 'For causes', icon: 'IconHelpHexagon', description: 'The causes for which it is proposed' },
        CHURN_CAUSES,
      ),
      longText('playSteps', {
        label: 'Steps',
        icon: 'IconListNumbers',
        description: 'One step a line: day | OWNER or MANAGER | what to do',
      }),
      whole('dueDays', {
        label: 'Days in all',
        icon: 'IconCalendarTime',
        description: 'Within how many days the play is to be done',
      }),
      flag('isActive', { label: 'In use', icon: 'IconToggleRight', description: 'Only plays in use are proposed' }),
      hasMany('churnCases', 'churnCase', 'play', {
        label: 'Churn cases',
        icon: 'IconUserHeart',
        description: 'Cases in which the play was chosen',
      }),
    ],
  }),
);

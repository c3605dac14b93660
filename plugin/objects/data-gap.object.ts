import { defineObject } from '../lib/sdk.ts';
import { answer, belongsTo, command, date, decisionKey, option, select, text } from '../lib/field.ts';
import { object } from '../lib/object.ts';

export default defineObject(
  object({
    name: 'dataGap',
    plural: 'dataGaps',
    label: 'Data gap',
    labels: 'Data gaps',
    icon: 'IconPuzzle',
    color: 'yellow',
    description: 'Something that should be known of an account or a contact, with who finds out and until when',
    nameDescription: 'What is missing, and of whom',
    fields: [
      belongsTo('company', 'company', 'dataGaps', {
        label: 'Account',
        icon: 'IconBuildingHospital',
        description: 'The account of which it is not known',
      }),
      belongsTo('person', 'person', 'dataGaps', {
        label: 'Contact',
        icon: 'IconStethoscope',
        description: 'The contact of whom it is not known',
      }),
      text('missingField', {
        label: 'Missing field',
        icon: 'IconForms',
        description: 'Which field is empty; "duplicate" where two records look like one',
      }),
      belongsTo('otherCompany', 'company', 'duplicateGaps', {
        label: 'Other account',
        icon: 'IconCopy',
        description: 'The account that may be the same one',
      }),
      belongsTo('otherPerson', 'person', 'duplicateGaps', {
        label: 'Other contact',
        icon: 'IconCopy',
        description: 'The contact who may be the same person',
      }),
      belongsTo('gapOwner', 'workspaceMember', 'dataGaps', {
        label: 'Gap owner',
        icon: 'IconUserSearch',
        description: 'Who finds out',
      }),
      date('dueOn', { label: 'Due on', icon: 'IconCalendarDue', description: 'Until when' }),
      answer(
        select(
          'gapState',
          { label: 'State', icon: 'IconProgress', description: 'Closes by itself once the field is filled' },
          [
            option('OPEN', 'To fill', 'orange'),
            option('FILLED', 'Filled', 'green'),
            option('WAIVED', 'Waived', 'gray'),
          ],
          'OPEN',
        ),
      ),
      answer(
        date('escalatedOn', {
          label: 'Escalated on',
          icon: 'IconUrgent',
          description: 'When the late gap was put before the manager',
        }),
      ),
      ...command([option('WAIVE', 'Waive', 'gray')]),
      decisionKey(),
    ],
  }),
);

import { defineObject } from '../lib/sdk.ts';
import { answer, belongsTo, date, flag, longText, option, select, text } from '../lib/field.ts';
import { object } from '../lib/object.ts';

export default defineObject(
  object({
    name: 'hcpAffiliation',
    plural: 'hcpAffiliations',
    label: 'Affiliation',
    labels: 'Affiliations',
    icon: 'IconUsersGroup',
    color: 'cyan',
    description: 'Where a professional works, in which role and since when',
    nameDescription: 'How the affiliation is called in lists',
    fields: [
      belongsTo('person', 'person', 'hcpAffiliations', {
        label: 'Professional',
        icon: 'IconStethoscope',
        description: 'Who works there',
      }),
      belongsTo('company', 'company', 'hcpAffiliations', {
        label: 'Account',
        icon: 'IconBuildingHospital',
        description: 'Where they work',
      }),
      select(
        'affiliationRole',
        { label: 'Role there', icon: 'IconUserStar', description: 'What the professional does at the account' },
        [
          option('PRACTITIONER', 'Practitioner', 'blue'),
          option('DEPARTMENT_HEAD', 'Head of department', 'purple'),
          option('DIRECTOR', 'Director', 'iris'),
          option('PHARMACY', 'Pharmacy', 'green'),
          option('PURCHASING', 'Purchasing', 'amber'),
          option('COMMITTEE', 'Drug committee', 'turquoise'),
          option('CONSULTANT', 'Consultant', 'sky'),
          option('OTHER', 'Other', 'gray'),
        ],
      ),
      text('affiliationDepartment', {
        label: 'Ward there',
        icon: 'IconDoor',
        description: 'Department or ward at this account',
      }),
      flag('isPrimary', {
        label: 'Primary',
        icon: 'IconStar',
        description: 'The main place of work; one per professional at a time, the one declared last stays',
      }),
      date('startsOn', { label: 'Since', icon: 'IconCalendarPlus', description: 'First day there' }),
      date('endsOn', { label: 'Until', icon: 'IconCalendarMinus', description: 'Last day there; empty if it goes on' }),
      answer(
        longText('decisionReason', {
          label: 'Reply',
          icon: 'IconMessage2',
          description: 'Why the affiliation is not the primary one any more',
        }),
      ),
    ],
  }),
);

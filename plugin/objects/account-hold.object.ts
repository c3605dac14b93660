import { defineObject } from '../lib/sdk.ts';
import { answer, belongsTo, command, decisionKey, instant, longText, option, readOnly, select } from '../lib/field.ts';
import { object } from '../lib/object.ts';
import { HOLD_REASONS } from '../lib/options.ts';

export default defineObject(
  object({
    name: 'accountHold',
    plural: 'accountHolds',
    label: 'Account hold',
    labels: 'Account holds',
    icon: 'IconHandStop',
    color: 'red',
    description: 'Stops deliveries to an account until it is lifted',
    nameDescription: 'How the hold is called in lists',
    fields: [
      belongsTo('company', 'company', 'accountHolds', {
        label: 'Account',
        icon: 'IconBuildingHospital',
        description: 'The account that is held',
      }),
      select(
        'holdReason',
        { label: 'Reason', icon: 'IconAlertTriangle', description: 'Why the account is held' },
        HOLD_REASONS,
      ),
      readOnly(
        select(
          'holdSource',
          {
            label: 'Placed by',
            icon: 'IconRobot',
            description: 'Whether a rule or a person placed it; rule holds lift by rule only',
          },
          [option('RULE', 'Rule', 'purple'), option('PERSON', 'Person', 'blue')],
          'PERSON',
        ),
      ),
      longText('explanation', {
        label: 'Explanation',
        icon: 'IconAlignLeft',
        description: 'What happened, for colleagues',
      }),
      answer(
        select('holdState', { label: 'State', icon: 'IconLock', description: 'Whether the hold applies' }, [
          option('OPEN', 'Open', 'red'),
          option('LIFTED', 'Lifted', 'green'),
        ]),
      ),
      answer(instant('openedAt', { label: 'Opened at', icon: 'IconCalendarX', description: 'When the hold began' })),
      answer(
        instant('liftedAt', { label: 'Lifted at', icon: 'IconCalendarCheck', description: 'When the hold ended' }),
      ),
      ...command([option('PLACE', 'Place', 'red'), option('LIFT', 'Lift', 'green')]),
      decisionKey(),
    ],
  }),
);

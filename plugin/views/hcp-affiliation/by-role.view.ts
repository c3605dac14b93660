import { defineView } from '../../lib/sdk.ts';
import { kanban } from '../../lib/view.ts';

export default defineView(
  kanban(
    'hcpAffiliation',
    'byRole',
    {
      name: 'By role',
      icon: 'IconLayoutKanban',
      position: 2,
      columns: ['name', 'person', 'company', 'isPrimary'],
    },
    {
      field: 'affiliationRole',
      states: [
        'PRACTITIONER',
        'DEPARTMENT_HEAD',
        'DIRECTOR',
        'PHARMACY',
        'PURCHASING',
        'COMMITTEE',
        'CONSULTANT',
        'OTHER',
      ],
      noValue: true,
    },
  ),
);

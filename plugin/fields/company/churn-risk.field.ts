import { defineField } from '../../lib/sdk.ts';
import { answer, option, select, place } from '../../lib/field.ts';

export default defineField(
  place(
    'company',
    answer(
      select(
        'churnRisk',
        { label: 'Churn risk', icon: 'IconAlertTriangle', description: 'How likely the account is to leave' },
        [
          option('LOW', 'Low', 'green'),
          option('WATCH', 'Watch', 'yellow'),
          option('HIGH', 'High', 'orange'),
          option('CRITICAL', 'Critical', 'red'),
          option('UNSCORED', 'Not scored', 'gray'),
        ],
        'UNSCORED',
      ),
    ),
  ),
);

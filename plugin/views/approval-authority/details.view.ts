import { defineView } from '../../lib/sdk.ts';
import { fieldsPanel } from '../../lib/view.ts';

export default defineView(
  fieldsPanel(
    'approvalAuthority',
    'details',
    'Authority details',
    [
      { name: 'Authority', fields: ['member', 'authorityKind', 'limitAmount', 'delegateTo'] },
      { name: 'Time', fields: ['validFrom', 'validTo'] },
    ],
    ['name'],
  ),
);

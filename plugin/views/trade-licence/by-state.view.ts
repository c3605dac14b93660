import { defineView } from '../../lib/sdk.ts';
import { kanban } from '../../lib/view.ts';

export default defineView(
  kanban(
    'tradeLicence',
    'byState',
    {
      name: 'By state',
      icon: 'IconLayoutKanban',
      position: 4,
      columns: ['name', 'company', 'licenceKind', 'validTo', 'licenceNumber'],
    },
    { field: 'licenceState', states: ['PENDING', 'VALID', 'EXPIRING', 'EXPIRED', 'REVOKED'] },
  ),
);

import { defineView } from '../../lib/sdk.ts';
import { fieldsPanel } from '../../lib/view.ts';

export default defineView(
  fieldsPanel(
    'tradeLicence',
    'details',
    'Licence details',
    [
      { name: 'Decision', fields: ['licenceState', 'requestedAction', 'decisionReason', 'verifiedBy', 'verifiedAt'] },
      {
        name: 'Document',
        fields: [
          'licenceKind',
          'licenceNumber',
          'issuingAuthority',
          'licenceScope',
          'validFrom',
          'validTo',
          'licenceFiles',
        ],
      },
      { name: 'Holder', fields: ['company', 'person'] },
    ],
    ['name', 'decisionKey'],
  ),
);

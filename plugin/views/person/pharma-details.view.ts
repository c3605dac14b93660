import { defineView } from '../../lib/sdk.ts';
import { fieldsPanel } from '../../lib/view.ts';

export default defineView(
  fieldsPanel('person', 'pharmaDetails', 'Pharma details', [
    { name: 'Professional', fields: ['hcpKind', 'specialty', 'department', 'licenceNumber', 'dataCompleteness'] },
  ]),
);

import { defineView } from '../../lib/sdk.ts';
import { fieldsPanel } from '../../lib/view.ts';

export default defineView(
  fieldsPanel(
    'drugProduct',
    'details',
    'Product details',
    [
      { name: 'Product', fields: ['productCode', 'genericName', 'specification', 'manufacturerName'] },
      {
        name: 'Regulation',
        fields: ['approvalNumber', 'regulatoryCategory', 'dispensingClass', 'isEssentialDrug', 'isColdChain'],
      },
      { name: 'Trade', fields: ['unitOfMeasure', 'packSize', 'unitPrice', 'unitCost'] },
    ],
    ['name'],
  ),
);

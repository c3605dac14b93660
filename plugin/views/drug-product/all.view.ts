import { defineView, AggregateOperations } from '../../lib/sdk.ts';
import { table } from '../../lib/view.ts';

export default defineView(
  table('drugProduct', 'all', {
    name: 'All products',
    icon: 'IconPill',
    position: 0,
    columns: [
      ['name', 220],
      ['productCode', 130],
      ['genericName', 200],
      ['specification', 180],
      ['regulatoryCategory', 180],
      ['dispensingClass', 160],
      ['unitPrice', 120],
      ['unitOfMeasure', 100],
      ['isColdChain', 110],
      ['approvalNumber', 170],
    ],
    totals: { name: AggregateOperations.COUNT },
  }),
);

import { defineView, AggregateOperations } from '../../lib/sdk.ts';
import { isTrue, table } from '../../lib/view.ts';

export default defineView(
  table('drugProduct', 'coldChain', {
    name: 'Cold chain',
    icon: 'IconSnowflake',
    position: 1,
    columns: [
      ['name', 220],
      ['productCode', 130],
      ['genericName', 200],
      ['specification', 180],
      ['regulatoryCategory', 180],
      ['isColdChain', 110],
    ],
    filters: [isTrue('isColdChain')],
    totals: { name: AggregateOperations.COUNT },
  }),
);

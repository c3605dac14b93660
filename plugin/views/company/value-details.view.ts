import { defineView } from '../../lib/sdk.ts';
import { fieldsPanel } from '../../lib/view.ts';

export default defineView(
  fieldsPanel('company', 'valueDetails', 'Value and risk', [
    {
      name: 'Value',
      fields: [
        'customerTier',
        'valueClass',
        'relationshipStage',
        'valueReasons',
        'annualPotential',
        'annualCostToServe',
      ],
    },
    {
      name: 'Risk',
      fields: ['churnRisk', 'riskReasons', 'valueAtRisk', 'orderProbability', 'lastOrderOn', 'lastContactOn'],
    },
    { name: 'Data', fields: ['dataCompleteness'] },
  ]),
);

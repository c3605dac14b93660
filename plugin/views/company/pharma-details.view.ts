import { defineView } from 'twenty-sdk/define';
import { fieldsPanel } from '../../lib/view.ts';

export default defineView(
  fieldsPanel('company', 'pharmaDetails', 'Pharma details', [
    {
      name: 'Account',
      fields: ['accountKind', 'accountCode', 'parentAccount', 'salesTerritory', 'partnerStage', 'holdReasons'],
    },
    { name: 'Credit', fields: ['creditLimit', 'openReceivables', 'paymentTermDays'] },
    {
      name: 'Value and risk',
      fields: [
        'customerTier',
        'valueClass',
        'relationshipStage',
        'lastOrderOn',
        'orderProbability',
        'churnRisk',
        'valueAtRisk',
        'riskReasons',
        'annualPotential',
        'annualCostToServe',
        'dataCompleteness',
      ],
    },
  ]),
);

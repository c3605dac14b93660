import { defineView } from '../../lib/sdk.ts';
import { fieldsPanel } from '../../lib/view.ts';

export default defineView(
  fieldsPanel(
    'customerAssessment',
    'details',
    'Assessment details',
    [
      { name: 'Assessment', fields: ['company', 'assessedOn', 'tier', 'valueClass', 'stage', 'reasons'] },
      {
        name: 'Trade of twelve months',
        fields: ['orderCount', 'returnCount', 'activeMonths', 'revenue', 'returnedAmount'],
      },
      { name: 'Value', fields: ['margin', 'netMargin', 'costCoveragePercent', 'potential', 'potentialSharePercent'] },
      { name: 'Risk', fields: ['orderProbability', 'valueAtRisk'] },
      { name: 'System', fields: ['modelVersion'] },
    ],
    ['name', 'decisionKey'],
  ),
);

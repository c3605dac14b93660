import { defineView, AggregateOperations } from '../../lib/sdk.ts';
import { filled, table } from '../../lib/view.ts';

export default defineView(
  table('pharmaPolicy', 'problems', {
    name: 'With a problem',
    icon: 'IconAlertCircle',
    position: 1,
    columns: [
      ['name', 280],
      ['policyKey', 270],
      ['policyProblem', 360],
      ['numberValue', 150],
      ['textValue', 160],
      ['listValue', 260],
    ],
    filters: [filled('policyProblem')],
    totals: { name: AggregateOperations.COUNT },
  }),
);

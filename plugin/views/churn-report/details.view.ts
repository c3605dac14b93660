import { defineView } from '../../lib/sdk.ts';
import { fieldsPanel } from '../../lib/view.ts';

export default defineView(
  fieldsPanel(
    'churnReport',
    'details',
    'Churn report details',
    [
      { name: 'Trust', fields: ['gateVerdict', 'riskMethod', 'gateReason', 'modelVersion', 'reportedOn'] },
      { name: 'Risk', fields: ['customersScored', 'customersAtRisk', 'valueAtRisk'] },
      {
        name: 'Effect',
        fields: ['effectSummary', 'treatedClosed', 'treatedSaved', 'heldOutClosed', 'heldOutSaved'],
      },
    ],
    ['name', 'calibration', 'stageMatrix', 'decisionKey'],
  ),
);

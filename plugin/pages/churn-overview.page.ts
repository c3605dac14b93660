import { definePageLayout } from '../lib/sdk.ts';
import { bars, chartPage, component, number, pie } from '../lib/dashboard.ts';
import { filled, inPastMonths, is } from '../lib/view.ts';

const atRisk = { object: 'company', filters: [is('churnRisk', 'HIGH', 'CRITICAL')] } as const;
const open = { object: 'churnCase', filters: [is('caseState', 'OPEN', 'IN_PLAY')] } as const;
const accounts = { object: 'company', filters: [filled('accountKind')] } as const;

export default definePageLayout(
  chartPage('churnOverview', 'Retention overview', [
    [number({ ...atRisk, key: 'atRisk', title: 'Customers at risk', color: 'red' }), [0, 0, 2, 3]],
    [
      number({ ...atRisk, key: 'valueAtRisk', title: 'Value at risk', color: 'orange', sumOf: 'valueAtRisk' }),
      [0, 3, 2, 3],
    ],
    [
      number({
        ...open,
        key: 'toDecide',
        title: 'Cases to decide',
        color: 'amber',
        filters: [is('caseState', 'OPEN')],
      }),
      [0, 6, 2, 3],
    ],
    [
      number({
        ...open,
        key: 'underWay',
        title: 'Plays under way',
        color: 'blue',
        filters: [is('caseState', 'IN_PLAY')],
      }),
      [0, 9, 2, 3],
    ],
    [
      bars(
        { ...atRisk, key: 'byTerritory', title: 'Value at risk by territory', color: 'red', sumOf: 'valueAtRisk' },
        { field: 'salesTerritory', subField: 'name', largestFirst: true },
        'HORIZONTAL',
      ),
      [2, 0, 6, 6],
    ],
    [
      bars(
        { ...open, key: 'byCause', title: 'Open cases by cause', color: 'orange', sumOf: 'valueAtRisk' },
        { field: 'churnCause', largestFirst: true },
        'HORIZONTAL',
      ),
      [2, 6, 6, 6],
    ],
    [
      pie({ ...accounts, key: 'risks', title: 'Accounts by churn risk', color: 'auto' }, { field: 'churnRisk' }),
      [8, 0, 6, 6],
    ],
    [
      bars(
        { ...accounts, key: 'stages', title: 'Accounts by stage', color: 'auto' },
        { field: 'relationshipStage' },
        'VERTICAL',
      ),
      [8, 6, 6, 6],
    ],
    [component({ key: 'effect', title: 'Saved against held out', component: 'churnReport.playEffect' }), [14, 0, 6, 6]],
    [
      bars(
        {
          key: 'savedByMonth',
          title: 'Saved by month',
          object: 'churnCase',
          color: 'green',
          filters: [is('caseState', 'SAVED'), inPastMonths('outcomeOn', 12)],
        },
        { field: 'outcomeOn', month: true },
        'VERTICAL',
      ),
      [14, 6, 6, 6],
    ],
    [
      component({ key: 'calibration', title: 'Predicted and observed', component: 'churnReport.calibrationPlot' }),
      [20, 0, 12, 6],
    ],
    [component({ key: 'stageMap', title: 'From stage to stage', component: 'churnReport.stageMap' }), [20, 6, 12, 6]],
  ]),
);

import { definePageLayout } from '../lib/sdk.ts';
import { componentWidget, fieldsWidget, recordPage } from '../lib/page.ts';

export default definePageLayout(
  recordPage('churnReport', {
    name: 'Churn report page',
    details: [fieldsWidget('Churn report', 'churnReport', 'details')],
    tabs: [
      {
        key: 'effect',
        title: 'Effect',
        icon: 'IconScale',
        widgets: [componentWidget('Saved against held out', 'churnReport.playEffect')],
      },
      {
        key: 'calibration',
        title: 'Calibration',
        icon: 'IconTargetArrow',
        widgets: [componentWidget('Predicted and observed', 'churnReport.calibrationPlot')],
      },
      {
        key: 'stages',
        title: 'Stages',
        icon: 'IconArrowsShuffle',
        widgets: [componentWidget('From stage to stage', 'churnReport.stageMap')],
      },
    ],
  }),
);

import { defineFrontComponent } from '../lib/sdk.ts';
import { CalibrationPlot } from './calibration-plot/calibration-plot.tsx';

export default defineFrontComponent({
  universalIdentifier: 'b9289f7c-1204-5e80-9796-d0709827b486',
  name: 'calibration-plot',
  description: 'Whether forecasts came true: predicted against observed, with the verdict on the model',
  component: CalibrationPlot,
});

import { defineFrontComponent } from '../lib/sdk.ts';
import { requestAction } from '../lib/request-action.tsx';

export default defineFrontComponent({
  universalIdentifier: 'ec2a53b6-539b-537b-937b-05634efee01a',
  name: 'waive-gap',
  description: 'Sets requestedAction to WAIVE on the selected records',
  isHeadless: true,
  component: requestAction('DataGaps', 'WAIVE'),
});

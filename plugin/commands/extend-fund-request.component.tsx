import { defineFrontComponent } from '../lib/sdk.ts';
import { requestAction } from '../lib/request-action.tsx';

export default defineFrontComponent({
  universalIdentifier: '0a1f07a9-3889-53ab-913d-18048bc53632',
  name: 'extend-fund-request',
  description: 'Sets requestedAction to EXTEND on the selected records',
  isHeadless: true,
  component: requestAction('FundRequests', 'EXTEND'),
});

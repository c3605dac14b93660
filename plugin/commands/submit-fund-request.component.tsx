import { defineFrontComponent } from '../lib/sdk.ts';
import { requestAction } from '../lib/request-action.tsx';

export default defineFrontComponent({
  universalIdentifier: '11189503-1192-55b1-84c0-951b416429dd',
  name: 'submit-fund-request',
  description: 'Sets requestedAction to SUBMIT on the selected records',
  isHeadless: true,
  component: requestAction('FundRequests', 'SUBMIT'),
});

import { defineFrontComponent } from '../lib/sdk.ts';
import { requestAction } from '../lib/request-action.tsx';

export default defineFrontComponent({
  universalIdentifier: 'd3913170-88ef-5fc5-ae6e-fe3722c26d01',
  name: 'return-fund-request',
  description: 'Sets requestedAction to RETURN on the selected records',
  isHeadless: true,
  component: requestAction('FundRequests', 'RETURN'),
});

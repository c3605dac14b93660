import { defineFrontComponent } from '../lib/sdk.ts';
import { requestAction } from '../lib/request-action.tsx';

export default defineFrontComponent({
  universalIdentifier: 'bf2d3e13-4143-5947-8264-44df4109ca5b',
  name: 'reject-fund-request',
  description: 'Sets requestedAction to REJECT on the selected records',
  isHeadless: true,
  component: requestAction('FundRequests', 'REJECT'),
});

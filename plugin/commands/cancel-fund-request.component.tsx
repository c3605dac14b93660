import { defineFrontComponent } from '../lib/sdk.ts';
import { requestAction } from '../lib/request-action.tsx';

export default defineFrontComponent({
  universalIdentifier: '20cf0d40-cc47-5b2c-9a40-8cfeb2238931',
  name: 'cancel-fund-request',
  description: 'Sets requestedAction to CANCEL on the selected records',
  isHeadless: true,
  component: requestAction('FundRequests', 'CANCEL'),
});

import { defineFrontComponent } from '../lib/sdk.ts';
import { requestAction } from '../lib/request-action.tsx';

export default defineFrontComponent({
  universalIdentifier: '50b93495-baa3-5d4e-9035-dc329d7ff7db',
  name: 'close-fund-request',
  description: 'Sets requestedAction to CLOSE on the selected records',
  isHeadless: true,
  component: requestAction('FundRequests', 'CLOSE'),
});

import { defineFrontComponent } from '../lib/sdk.ts';
import { requestAction } from '../lib/request-action.tsx';

export default defineFrontComponent({
  universalIdentifier: 'd67ad01c-ac88-5fa0-97cf-dbce2d0db772',
  name: 'reinstate-allocation',
  description: 'Sets requestedAction to REINSTATE on the selected records',
  isHeadless: true,
  component: requestAction('FundAllocations', 'REINSTATE'),
});

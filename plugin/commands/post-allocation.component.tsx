import { defineFrontComponent } from '../lib/sdk.ts';
import { requestAction } from '../lib/request-action.tsx';

export default defineFrontComponent({
  universalIdentifier: '97fc4d77-5e61-5a50-97f2-17fd052139ff',
  name: 'post-allocation',
  description: 'Sets requestedAction to POST on the selected records',
  isHeadless: true,
  component: requestAction('FundAllocations', 'POST'),
});

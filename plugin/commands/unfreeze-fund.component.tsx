import { defineFrontComponent } from '../lib/sdk.ts';
import { requestAction } from '../lib/request-action.tsx';

export default defineFrontComponent({
  universalIdentifier: 'a4c0c3ff-6795-5084-a515-2c0528e7843d',
  name: 'unfreeze-fund',
  description: 'Sets requestedAction to UNFREEZE on the selected records',
  isHeadless: true,
  component: requestAction('CooperationFunds', 'UNFREEZE'),
});

import { defineFrontComponent } from '../lib/sdk.ts';
import { requestAction } from '../lib/request-action.tsx';

export default defineFrontComponent({
  universalIdentifier: 'e3327421-0f87-5ad3-9ec0-3c15ae095c5e',
  name: 'close-fund',
  description: 'Sets requestedAction to CLOSE on the selected records',
  isHeadless: true,
  component: requestAction('CooperationFunds', 'CLOSE'),
});

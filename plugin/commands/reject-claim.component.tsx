import { defineFrontComponent } from '../lib/sdk.ts';
import { requestAction } from '../lib/request-action.tsx';

export default defineFrontComponent({
  universalIdentifier: 'ac1c8f21-cb89-569d-8d77-a4c68e6a59b1',
  name: 'reject-claim',
  description: 'Sets requestedAction to REJECT on the selected records',
  isHeadless: true,
  component: requestAction('FundClaims', 'REJECT'),
});

import { defineFrontComponent } from '../lib/sdk.ts';
import { requestAction } from '../lib/request-action.tsx';

export default defineFrontComponent({
  universalIdentifier: '786659fd-713d-5e8e-bf8b-5eca507facd0',
  name: 'approve-claim',
  description: 'Sets requestedAction to APPROVE on the selected records',
  isHeadless: true,
  component: requestAction('FundClaims', 'APPROVE'),
});

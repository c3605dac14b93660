import { defineFrontComponent } from '../lib/sdk.ts';
import { requestAction } from '../lib/request-action.tsx';

export default defineFrontComponent({
  universalIdentifier: '982cf777-650d-54a5-8019-56cfcd3fb3ea',
  name: 'pay-claim',
  description: 'Sets requestedAction to PAY on the selected records',
  isHeadless: true,
  component: requestAction('FundClaims', 'PAY'),
});

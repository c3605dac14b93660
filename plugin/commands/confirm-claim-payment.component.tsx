import { defineFrontComponent } from '../lib/sdk.ts';
import { requestAction } from '../lib/request-action.tsx';

export default defineFrontComponent({
  universalIdentifier: '6cf0d1b4-0f3e-56b6-8ae9-14bfd3e50444',
  name: 'confirm-claim-payment',
  description: 'Sets requestedAction to CONFIRM_PAYMENT on the selected records',
  isHeadless: true,
  component: requestAction('FundClaims', 'CONFIRM_PAYMENT'),
});

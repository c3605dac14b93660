import { defineFrontComponent } from '../lib/sdk.ts';
import { requestAction } from '../lib/request-action.tsx';

export default defineFrontComponent({
  universalIdentifier: 'a00eb417-b678-59c6-aa12-da5b6137e046',
  name: 'submit-claim',
  description: 'Sets requestedAction to SUBMIT on the selected records',
  isHeadless: true,
  component: requestAction('FundClaims', 'SUBMIT'),
});

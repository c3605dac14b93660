import { defineFrontComponent } from '../lib/sdk.ts';
import { requestAction } from '../lib/request-action.tsx';

export default defineFrontComponent({
  universalIdentifier: '82bd8aae-dabc-5396-bb26-f0d191c712ed',
  name: 'claw-back-claim',
  description: 'Sets requestedAction to OPEN_CLAWBACK on the selected records',
  isHeadless: true,
  component: requestAction('FundClaims', 'OPEN_CLAWBACK'),
});

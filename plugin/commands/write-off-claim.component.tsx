import { defineFrontComponent } from '../lib/sdk.ts';
import { requestAction } from '../lib/request-action.tsx';

export default defineFrontComponent({
  universalIdentifier: '2384c40d-ffdc-5cba-9ee5-3f3154046332',
  name: 'write-off-claim',
  description: 'Sets requestedAction to WRITE_OFF on the selected records',
  isHeadless: true,
  component: requestAction('FundClaims', 'WRITE_OFF'),
});

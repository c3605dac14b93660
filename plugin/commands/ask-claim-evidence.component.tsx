import { defineFrontComponent } from '../lib/sdk.ts';
import { requestAction } from '../lib/request-action.tsx';

export default defineFrontComponent({
  universalIdentifier: '00be429d-dfb7-5ec3-9f05-482c4c82c68c',
  name: 'ask-claim-evidence',
  description: 'Sets requestedAction to ASK_EVIDENCE on the selected records',
  isHeadless: true,
  component: requestAction('FundClaims', 'ASK_EVIDENCE'),
});

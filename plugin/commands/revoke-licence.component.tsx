import { defineFrontComponent } from '../lib/sdk.ts';
import { requestAction } from '../lib/request-action.tsx';

export default defineFrontComponent({
  universalIdentifier: '70a4a6cf-47fd-5b5f-9256-76986c0fa07c',
  name: 'revoke-licence',
  description: 'Sets requestedAction to REVOKE on the selected records',
  isHeadless: true,
  component: requestAction('TradeLicences', 'REVOKE'),
});

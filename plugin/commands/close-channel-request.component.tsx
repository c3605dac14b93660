import { defineFrontComponent } from '../lib/sdk.ts';
import { requestAction } from '../lib/request-action.tsx';

export default defineFrontComponent({
  universalIdentifier: '31f99ced-e5cb-5f7d-abee-38cce7608488',
  name: 'close-channel-request',
  description: 'Sets requestedAction to CLOSE on the selected records',
  isHeadless: true,
  component: requestAction('ChannelRequests', 'CLOSE'),
});

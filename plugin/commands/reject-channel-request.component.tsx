import { defineFrontComponent } from '../lib/sdk.ts';
import { requestAction } from '../lib/request-action.tsx';

export default defineFrontComponent({
  universalIdentifier: '7de71f57-d09f-5da5-8503-95233e47ab29',
  name: 'reject-channel-request',
  description: 'Sets requestedAction to REJECT on the selected records',
  isHeadless: true,
  component: requestAction('ChannelRequests', 'REJECT'),
});

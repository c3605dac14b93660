import { defineFrontComponent } from '../lib/sdk.ts';
import { requestAction } from '../lib/request-action.tsx';

export default defineFrontComponent({
  universalIdentifier: 'df709c22-49f3-5fc5-acba-1a57a41981e2',
  name: 'answer-channel-request',
  description: 'Sets requestedAction to ANSWER on the selected records',
  isHeadless: true,
  component: requestAction('ChannelRequests', 'ANSWER'),
});

import { defineFrontComponent } from '../lib/sdk.ts';
import { requestAction } from '../lib/request-action.tsx';

export default defineFrontComponent({
  universalIdentifier: '13b1469b-8e85-5d1c-807d-4f60022ca1b1',
  name: 'submit-channel-request',
  description: 'Sets requestedAction to SUBMIT on the selected records',
  isHeadless: true,
  component: requestAction('ChannelRequests', 'SUBMIT'),
});

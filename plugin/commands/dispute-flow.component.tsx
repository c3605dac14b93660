import { defineFrontComponent } from '../lib/sdk.ts';
import { requestAction } from '../lib/request-action.tsx';

export default defineFrontComponent({
  universalIdentifier: '709077ad-a60c-5797-b630-4d8898984c09',
  name: 'dispute-flow',
  description: 'Sets requestedAction to DISPUTE on the selected records',
  isHeadless: true,
  component: requestAction('ChannelFlows', 'DISPUTE'),
});

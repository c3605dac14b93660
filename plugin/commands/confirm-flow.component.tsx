import { defineFrontComponent } from '../lib/sdk.ts';
import { requestAction } from '../lib/request-action.tsx';

export default defineFrontComponent({
  universalIdentifier: '6bab6057-784b-5ee1-b908-023227c5bae4',
  name: 'confirm-flow',
  description: 'Sets requestedAction to CONFIRM on the selected records',
  isHeadless: true,
  component: requestAction('ChannelFlows', 'CONFIRM'),
});

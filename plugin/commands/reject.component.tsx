import { defineFrontComponent } from '../lib/sdk.ts';
import { requestAction } from '../lib/request-action.tsx';

export default defineFrontComponent({
  universalIdentifier: '225371bf-aa92-5966-b608-5030c5946d3f',
  name: 'button-reject',
  description: 'Sets requestedAction on the selected records: REJECT',
  isHeadless: true,
  component: requestAction('reject'),
});

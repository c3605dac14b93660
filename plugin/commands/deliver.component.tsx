import { defineFrontComponent } from '../lib/sdk.ts';
import { requestAction } from '../lib/request-action.tsx';

export default defineFrontComponent({
  universalIdentifier: '66bb10d2-e547-5adc-882e-76be3f60184e',
  name: 'button-deliver',
  description: 'Sets requestedAction on the selected records: SHIP, PAY, ANSWER',
  isHeadless: true,
  component: requestAction('deliver'),
});

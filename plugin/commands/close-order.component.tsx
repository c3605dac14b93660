import { defineFrontComponent } from '../lib/sdk.ts';
import { requestAction } from '../lib/request-action.tsx';

export default defineFrontComponent({
  universalIdentifier: '9c94da1f-f14b-58a1-b6cc-78b0a691d4f2',
  name: 'close-order',
  description: 'Sets requestedAction to CLOSE on the selected records',
  isHeadless: true,
  component: requestAction('SalesOrders', 'CLOSE'),
});

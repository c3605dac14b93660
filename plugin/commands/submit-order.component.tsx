import { defineFrontComponent } from '../lib/sdk.ts';
import { requestAction } from '../lib/request-action.tsx';

export default defineFrontComponent({
  universalIdentifier: '7f14d7c8-0608-59a7-ac4a-688f2d0b4ab2',
  name: 'submit-order',
  description: 'Sets requestedAction to SUBMIT on the selected records',
  isHeadless: true,
  component: requestAction('SalesOrders', 'SUBMIT'),
});

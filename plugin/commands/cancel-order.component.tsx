import { defineFrontComponent } from '../lib/sdk.ts';
import { requestAction } from '../lib/request-action.tsx';

export default defineFrontComponent({
  universalIdentifier: 'd6f5fc83-9af1-56c4-9b12-4379cc119628',
  name: 'cancel-order',
  description: 'Sets requestedAction to CANCEL on the selected records',
  isHeadless: true,
  component: requestAction('SalesOrders', 'CANCEL'),
});

import { defineFrontComponent } from '../lib/sdk.ts';
import { requestAction } from '../lib/request-action.tsx';

export default defineFrontComponent({
  universalIdentifier: 'ce2da667-2881-5669-8bd9-9047d435e103',
  name: 'ship-order',
  description: 'Sets requestedAction to SHIP on the selected records',
  isHeadless: true,
  component: requestAction('SalesOrders', 'SHIP'),
});

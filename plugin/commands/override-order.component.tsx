import { defineFrontComponent } from '../lib/sdk.ts';
import { requestAction } from '../lib/request-action.tsx';

export default defineFrontComponent({
  universalIdentifier: '93d56507-b71d-5e3d-861c-d2c25e3bd76f',
  name: 'override-order',
  description: 'Sets requestedAction to OVERRIDE on the selected records',
  isHeadless: true,
  component: requestAction('SalesOrders', 'OVERRIDE'),
});

import { defineFrontComponent } from '../lib/sdk.ts';
import { requestAction } from '../lib/request-action.tsx';

export default defineFrontComponent({
  universalIdentifier: 'b061e3a1-6c96-576e-b818-6994d1fe59fa',
  name: 'lift-hold',
  description: 'Sets requestedAction to LIFT on the selected records',
  isHeadless: true,
  component: requestAction('AccountHolds', 'LIFT'),
});

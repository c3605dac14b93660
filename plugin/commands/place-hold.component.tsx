import { defineFrontComponent } from '../lib/sdk.ts';
import { requestAction } from '../lib/request-action.tsx';

export default defineFrontComponent({
  universalIdentifier: '036cba3b-6669-5f04-b681-da2ab95fbd3f',
  name: 'place-hold',
  description: 'Sets requestedAction to PLACE on the selected records',
  isHeadless: true,
  component: requestAction('AccountHolds', 'PLACE'),
});

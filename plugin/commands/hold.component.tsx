import { defineFrontComponent } from '../lib/sdk.ts';
import { requestAction } from '../lib/request-action.tsx';

export default defineFrontComponent({
  universalIdentifier: '69c06efb-401a-5b59-a942-5a79f158224a',
  name: 'button-hold',
  description: 'Sets requestedAction on the selected records: PLACE, QUARANTINE',
  isHeadless: true,
  component: requestAction('hold'),
});

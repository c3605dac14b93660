import { defineFrontComponent } from '../lib/sdk.ts';
import { requestAction } from '../lib/request-action.tsx';

export default defineFrontComponent({
  universalIdentifier: '02a14042-3cac-52b7-ae22-d29dc154dc00',
  name: 'button-resume',
  description: 'Sets requestedAction on the selected records: UNFREEZE, REINSTATE, EXTEND',
  isHeadless: true,
  component: requestAction('resume'),
});

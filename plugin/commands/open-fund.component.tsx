import { defineFrontComponent } from '../lib/sdk.ts';
import { requestAction } from '../lib/request-action.tsx';

export default defineFrontComponent({
  universalIdentifier: '9f1f87bc-cb73-5a31-a7e5-8d65deff24f3',
  name: 'open-fund',
  description: 'Sets requestedAction to OPEN on the selected records',
  isHeadless: true,
  component: requestAction('CooperationFunds', 'OPEN'),
});

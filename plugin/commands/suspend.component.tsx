import { defineFrontComponent } from '../lib/sdk.ts';
import { requestAction } from '../lib/request-action.tsx';

export default defineFrontComponent({
  universalIdentifier: '99414605-99ee-5556-914d-e18567bc2d05',
  name: 'button-suspend',
  description: 'Sets requestedAction on the selected records: FREEZE, TERMINATE, REVOKE',
  isHeadless: true,
  component: requestAction('suspend'),
});

import { defineFrontComponent } from '../lib/sdk.ts';
import { requestAction } from '../lib/request-action.tsx';

export default defineFrontComponent({
  universalIdentifier: 'cd0e28b9-9521-57d0-8dca-923ac8aa5a56',
  name: 'terminate-agreement',
  description: 'Sets requestedAction to TERMINATE on the selected records',
  isHeadless: true,
  component: requestAction('ChannelAgreements', 'TERMINATE'),
});

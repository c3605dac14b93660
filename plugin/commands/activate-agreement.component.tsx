import { defineFrontComponent } from '../lib/sdk.ts';
import { requestAction } from '../lib/request-action.tsx';

export default defineFrontComponent({
  universalIdentifier: '865c1b80-e8ce-52b8-a890-3cf82d66839f',
  name: 'activate-agreement',
  description: 'Sets requestedAction to ACTIVATE on the selected records',
  isHeadless: true,
  component: requestAction('ChannelAgreements', 'ACTIVATE'),
});

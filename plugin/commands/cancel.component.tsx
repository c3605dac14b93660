import { defineFrontComponent } from '../lib/sdk.ts';
import { requestAction } from '../lib/request-action.tsx';

export default defineFrontComponent({
  universalIdentifier: '35487111-6c14-59d0-8f31-b2dbe8289eb7',
  name: 'button-cancel',
  description: 'Sets requestedAction on the selected records: CANCEL',
  isHeadless: true,
  component: requestAction('cancel'),
});

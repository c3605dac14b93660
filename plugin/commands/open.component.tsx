import { defineFrontComponent } from '../lib/sdk.ts';
import { requestAction } from '../lib/request-action.tsx';

export default defineFrontComponent({
  universalIdentifier: '3c646d23-702b-5f70-9b80-ad75a528ca8c',
  name: 'button-open',
  description: 'Sets requestedAction on the selected records: OPEN, ACTIVATE, POST',
  isHeadless: true,
  component: requestAction('open'),
});

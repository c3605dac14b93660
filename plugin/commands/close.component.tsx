import { defineFrontComponent } from '../lib/sdk.ts';
import { requestAction } from '../lib/request-action.tsx';

export default defineFrontComponent({
  universalIdentifier: 'b7ea3cf2-cd93-577c-9d61-0a39c57bf393',
  name: 'button-close',
  description: 'Sets requestedAction on the selected records: CLOSE',
  isHeadless: true,
  component: requestAction('close'),
});

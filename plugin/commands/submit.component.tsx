import { defineFrontComponent } from '../lib/sdk.ts';
import { requestAction } from '../lib/request-action.tsx';

export default defineFrontComponent({
  universalIdentifier: 'ea0c8881-428f-516f-8115-ba531992ffed',
  name: 'button-submit',
  description: 'Sets requestedAction on the selected records: SUBMIT',
  isHeadless: true,
  component: requestAction('submit'),
});

import { defineFrontComponent } from '../lib/sdk.ts';
import { requestAction } from '../lib/request-action.tsx';

export default defineFrontComponent({
  universalIdentifier: '99230dd8-ae25-5074-99f9-a1761f62c329',
  name: 'button-confirm',
  description: 'Sets requestedAction on the selected records: CONFIRM, CONFIRM_PAYMENT, VERIFY',
  isHeadless: true,
  component: requestAction('confirm'),
});

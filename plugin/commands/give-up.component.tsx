import { defineFrontComponent } from '../lib/sdk.ts';
import { requestAction } from '../lib/request-action.tsx';

export default defineFrontComponent({
  universalIdentifier: '6d5f007e-5fb9-56e7-9e00-ebda688be4f5',
  name: 'button-give-up',
  description: 'Sets requestedAction on the selected records: DISMISS, WAIVE, WRITE_OFF',
  isHeadless: true,
  component: requestAction('give-up'),
});

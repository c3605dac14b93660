import { defineFrontComponent } from '../lib/sdk.ts';
import { requestAction } from '../lib/request-action.tsx';

export default defineFrontComponent({
  universalIdentifier: '7f930814-59ee-513f-a2c9-48848e46a56c',
  name: 'submit-interaction',
  description: 'Sets requestedAction to SUBMIT on the selected records',
  isHeadless: true,
  component: requestAction('CustomerInteractions', 'SUBMIT'),
});

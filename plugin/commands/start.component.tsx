import { defineFrontComponent } from '../lib/sdk.ts';
import { requestAction } from '../lib/request-action.tsx';

export default defineFrontComponent({
  universalIdentifier: '5a075e53-44d0-5695-9628-6b3d1fa927b4',
  name: 'button-start',
  description: 'Sets requestedAction on the selected records: START_PLAY',
  isHeadless: true,
  component: requestAction('start'),
});

import { defineFrontComponent } from '../lib/sdk.ts';
import { requestAction } from '../lib/request-action.tsx';

export default defineFrontComponent({
  universalIdentifier: '24a375b2-f901-5695-ac13-90fa0674e051',
  name: 'start-play',
  description: 'Sets requestedAction to START_PLAY on the selected records',
  isHeadless: true,
  component: requestAction('ChurnCases', 'START_PLAY'),
});

import { defineFrontComponent } from '../lib/sdk.ts';
import { requestAction } from '../lib/request-action.tsx';

export default defineFrontComponent({
  universalIdentifier: '17e6c50a-4059-5686-bb06-b3d5b784815f',
  name: 'button-release',
  description: 'Sets requestedAction on the selected records: LIFT, RELEASE, OVERRIDE',
  isHeadless: true,
  component: requestAction('release'),
});

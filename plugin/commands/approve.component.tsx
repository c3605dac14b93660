import { defineFrontComponent } from '../lib/sdk.ts';
import { requestAction } from '../lib/request-action.tsx';

export default defineFrontComponent({
  universalIdentifier: '48521f65-b521-594a-a53b-e06602ad58bf',
  name: 'button-approve',
  description: 'Sets requestedAction on the selected records: APPROVE',
  isHeadless: true,
  component: requestAction('approve'),
});

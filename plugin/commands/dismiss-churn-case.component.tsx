import { defineFrontComponent } from '../lib/sdk.ts';
import { requestAction } from '../lib/request-action.tsx';

export default defineFrontComponent({
  universalIdentifier: '9d7d0d5e-65f3-5fb0-a0dd-4dc396978429',
  name: 'dismiss-churn-case',
  description: 'Sets requestedAction to DISMISS on the selected records',
  isHeadless: true,
  component: requestAction('ChurnCases', 'DISMISS'),
});

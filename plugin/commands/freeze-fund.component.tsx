import { defineFrontComponent } from '../lib/sdk.ts';
import { requestAction } from '../lib/request-action.tsx';

export default defineFrontComponent({
  universalIdentifier: '2849ede7-ec5e-5ef7-ad03-84fb4d669e09',
  name: 'freeze-fund',
  description: 'Sets requestedAction to FREEZE on the selected records',
  isHeadless: true,
  component: requestAction('CooperationFunds', 'FREEZE'),
});

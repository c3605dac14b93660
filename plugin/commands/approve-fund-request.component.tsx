import { defineFrontComponent } from '../lib/sdk.ts';
import { requestAction } from '../lib/request-action.tsx';

export default defineFrontComponent({
  universalIdentifier: '65e6be33-d792-55ad-ab51-bac453c7d3ee',
  name: 'approve-fund-request',
  description: 'Sets requestedAction to APPROVE on the selected records',
  isHeadless: true,
  component: requestAction('FundRequests', 'APPROVE'),
});

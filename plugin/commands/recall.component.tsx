import { defineFrontComponent } from '../lib/sdk.ts';
import { requestAction } from '../lib/request-action.tsx';

export default defineFrontComponent({
  universalIdentifier: 'c909e6c7-8321-516e-b28e-b10a0460d23e',
  name: 'button-recall',
  description: 'Sets requestedAction on the selected records: RECALL, OPEN_CLAWBACK',
  isHeadless: true,
  component: requestAction('recall'),
});

import { defineFrontComponent } from '../lib/sdk.ts';
import { requestAction } from '../lib/request-action.tsx';

export default defineFrontComponent({
  universalIdentifier: 'bd7f3851-f33f-5ded-8602-c302187f7eec',
  name: 'button-question',
  description: 'Sets requestedAction on the selected records: DISPUTE, ASK_EVIDENCE, RETURN',
  isHeadless: true,
  component: requestAction('question'),
});

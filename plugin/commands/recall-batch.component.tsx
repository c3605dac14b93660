import { defineFrontComponent } from '../lib/sdk.ts';
import { requestAction } from '../lib/request-action.tsx';

export default defineFrontComponent({
  universalIdentifier: '81f4813e-b99b-5dbe-969d-a11c73290bb2',
  name: 'recall-batch',
  description: 'Sets requestedAction to RECALL on the selected records',
  isHeadless: true,
  component: requestAction('DrugBatches', 'RECALL'),
});

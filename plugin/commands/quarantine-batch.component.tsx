import { defineFrontComponent } from '../lib/sdk.ts';
import { requestAction } from '../lib/request-action.tsx';

export default defineFrontComponent({
  universalIdentifier: 'd1688e82-4b31-5ff9-af32-6856ce614c6c',
  name: 'quarantine-batch',
  description: 'Sets requestedAction to QUARANTINE on the selected records',
  isHeadless: true,
  component: requestAction('DrugBatches', 'QUARANTINE'),
});

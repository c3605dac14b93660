import { defineFrontComponent } from '../lib/sdk.ts';
import { requestAction } from '../lib/request-action.tsx';

export default defineFrontComponent({
  universalIdentifier: 'be35ccfc-291a-5896-be4a-55ce82765520',
  name: 'release-batch',
  description: 'Sets requestedAction to RELEASE on the selected records',
  isHeadless: true,
  component: requestAction('DrugBatches', 'RELEASE'),
});

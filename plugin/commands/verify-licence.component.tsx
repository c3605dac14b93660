import { defineFrontComponent } from '../lib/sdk.ts';
import { requestAction } from '../lib/request-action.tsx';

export default defineFrontComponent({
  universalIdentifier: 'f081e292-c5c1-5725-afb2-7be1d3207f59',
  name: 'verify-licence',
  description: 'Sets requestedAction to VERIFY on the selected records',
  isHeadless: true,
  component: requestAction('TradeLicences', 'VERIFY'),
});

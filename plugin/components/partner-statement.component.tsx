import { defineFrontComponent } from '../lib/sdk.ts';
import { PartnerStatement } from './partner-statement/partner-statement.tsx';

export default defineFrontComponent({
  universalIdentifier: '16b5a34d-31aa-55dd-a3b9-ad41d3259224',
  name: 'partner-statement',
  description: 'The statement of a partner, fund by fund: opening, entries, closing',
  component: PartnerStatement,
});

import { defineFrontComponent } from '../lib/sdk.ts';
import { WhyThisTier } from './why-this-tier/view.tsx';

export default defineFrontComponent({
  universalIdentifier: 'cc2be5ec-9fae-56ce-9b07-861f81ad4c4e',
  name: 'why-this-tier',
  description: 'The figures behind tier and value class of an account, and its orders by month',
  component: WhyThisTier,
});

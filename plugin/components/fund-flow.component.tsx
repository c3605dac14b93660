import { defineFrontComponent } from '../lib/sdk.ts';
import { FundFlow } from './fund-flow/fund-flow.tsx';

export default defineFrontComponent({
  universalIdentifier: '97ca5b83-e1b2-5f04-a798-d3eb0f8a34fe',
  name: 'fund-flow',
  description: 'Where the money of a fund is, and the last entries of its ledger',
  component: FundFlow,
});

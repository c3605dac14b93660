import { defineFrontComponent } from '../lib/sdk.ts';
import { FundUtilisation } from './fund-utilisation/fund-utilisation.tsx';

export default defineFrontComponent({
  universalIdentifier: 'c111c8a1-9fb8-5e82-9178-38f90e6afbed',
  name: 'fund-utilisation',
  description: 'How much of every fund is used, and what for',
  component: FundUtilisation,
});

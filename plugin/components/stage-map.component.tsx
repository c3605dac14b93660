import { defineFrontComponent } from '../lib/sdk.ts';
import { StageMap } from './stage-map/stage-map.tsx';

export default defineFrontComponent({
  universalIdentifier: '6460bad6-cc94-5e69-a599-e36031a71ba6',
  name: 'stage-map',
  description: 'How accounts move from stage to stage of the relationship, and what a stage is worth',
  component: StageMap,
});

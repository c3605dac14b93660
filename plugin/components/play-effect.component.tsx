import { defineFrontComponent } from '../lib/sdk.ts';
import { PlayEffect } from './play-effect/play-effect.tsx';

export default defineFrontComponent({
  universalIdentifier: 'c4e9f552-5cb1-591a-9722-81ca61eb75c2',
  name: 'play-effect',
  description: 'Accounts saved with a play against those that were left alone, with intervals',
  component: PlayEffect,
});

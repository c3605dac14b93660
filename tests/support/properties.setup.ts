/** Property tests draw from the seed of the run; a failing one prints what repeats it. */
import fc from 'fast-check';
import { testSeed } from './random.ts';

fc.configureGlobal({ seed: testSeed });

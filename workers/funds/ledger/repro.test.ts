import fc from 'fast-check';
import { test } from 'vitest';
import { testDatabase } from '../../../tests/support/database.ts';
import { steps } from '../testing/arbitrary.ts';
import { newTally, runModel } from '../testing/modelRun.ts';

test('repro', async () => {
  const { db } = await testDatabase();
  const tally = newTally();
  let run = 0;
  await fc.assert(
    fc.asyncProperty(steps, async (drawn) => {
      run++;
      try { await runModel(db, `run8826015-5-${run}`, drawn, tally); } catch (e) { console.log('RUN', run, (e as Error).message); throw e; }
    }),
    { seed: 8826015 + 5, numRuns: 50, endOnFailure: true },
  );
}, 600_000);

/**
 * The ledger against a reference model: random commands, posted at once over eight connections and more, repeated,
 * re-ordered, with other bodies under the same id, with transactions lost before their commit. The long round
 * (`npm run test:faults`, tests/faults/long/funds-model.test.ts) posts at least 100,000.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { testDatabase } from '../../../tests/support/database.ts';
import { testSeed } from '../../../tests/support/random.ts';
import { steps } from '../testing/arbitrary.ts';
import { newTally, runModel } from '../testing/modelRun.ts';
import { verify } from './verify/verify.ts';

test(`whatever comes, in whatever order: the ledger is where the model is (TEST_SEED=${testSeed})`, async () => {
  const { db } = await testDatabase();
  const tally = newTally();
  let run = 0;
  await fc.assert(
    fc.asyncProperty(steps, (drawn) => runModel(db, `run${testSeed}-${run++}`, drawn, tally)),
    { numRuns: 12 },
  );
  expect((await verify(db, { pageSize: 97 })).findings).toEqual([]);
  // A test that never gets anything accepted, refused or repeated proves nothing.
  expect(tally.commands).toBeGreaterThan(800);
  expect(tally.accepted).toBeGreaterThan(200);
  expect(tally.refused).toBeGreaterThan(200);
  expect(tally.repeats).toBeGreaterThan(0);
  if (process.env['FUNDS_TALLY']) console.log(tally);
}, 120_000);

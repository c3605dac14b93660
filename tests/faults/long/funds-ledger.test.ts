/** The long rounds of the ledger's proof: `npm run test:faults`. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commandKinds } from '../../../workers/funds/ledger/command.ts';
import { verify } from '../../../workers/funds/ledger/verify/verify.ts';
import { steps } from '../../../workers/funds/testing/arbitrary.ts';
import { killRounds, missing } from '../../../workers/funds/testing/killRounds.ts';
import { newTally, runModel } from '../../../workers/funds/testing/modelRun.ts';
import { seeded } from '../../../workers/funds/testing/seeded.ts';
import { testDatabase } from '../../support/database.ts';
import { testSeed } from '../../support/random.ts';

const minCommands = Number(process.env['FUNDS_COMMANDS'] ?? 100_000);
const kills = Number(process.env['FUNDS_KILLS'] ?? 100);

test(`${minCommands} random commands leave the ledger where the model is (TEST_SEED=${testSeed})`, async () => {
  const { db } = await testDatabase();
  const tally = newTally();
  for (let round = 0; tally.commands < minCommands; round++) {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(steps, (drawn) => runModel(db, `run${testSeed}-${round}-${run++}`, drawn, tally)),
      // What fails here is mostly a race, which does not come back while fast-check shrinks: the case as drawn says more.
      { seed: testSeed + round, numRuns: 50, endOnFailure: true },
    );
  }
  expect((await verify(db)).findings).toEqual([]);
  expect(tally.commands).toBeGreaterThanOrEqual(minCommands);
  // Every kind of command took effect, and every kind of answer was given.
  expect([...tally.kinds.keys()].toSorted()).toEqual(commandKinds.toSorted());
  expect(Math.min(tally.refused, tally.repeats, tally.conflicts, tally.crashes)).toBeGreaterThan(0);
  console.log({ ...tally, kinds: Object.fromEntries(tally.kinds) });
}, 3_600_000);

test(`killed ${kills} times while posting, the log is whole and its chain intact (TEST_SEED=${testSeed})`, async () => {
  const { db, url } = await testDatabase();
  const promised = await killRounds(db, url, kills, seeded(testSeed));
  expect(await missing(db, promised)).toEqual([]);
  expect((await verify(db)).findings).toEqual([]);
}, 1_800_000);

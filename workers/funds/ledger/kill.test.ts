import { expect, test } from 'vitest';
import { testDatabase } from '../../../tests/support/database.ts';
import { testSeed } from '../../../tests/support/random.ts';
import { killRounds, missing } from '../testing/killRounds.ts';
import { seeded } from '../testing/seeded.ts';
import { verify } from './verify/verify.ts';

test(`a process killed while it posts loses nothing that it was promised (TEST_SEED=${testSeed})`, async () => {
  const { db, url } = await testDatabase();
  const promised = await killRounds(db, url, 3, seeded(testSeed));
  expect(promised.length).toBeGreaterThan(15);
  expect(await missing(db, promised)).toEqual([]);
  expect((await verify(db)).findings).toEqual([]);
}, 120_000);

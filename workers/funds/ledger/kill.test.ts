import { expect, test } from 'vitest';
import { testDatabase } from '../../../tests/support/database.ts';
import { killRounds, missing } from '../testing/killRounds.ts';
import { seeded } from '../testing/seeded.ts';
import { verify } from './verify/verify.ts';

const seed = Number(process.env['FUNDS_SEED'] ?? Date.now() % 2 ** 31);

test(`a process killed while it posts loses nothing that it was promised (FUNDS_SEED=${seed})`, async () => {
  const { db, url } = await testDatabase();
  const promised = await killRounds(db, url, 3, seeded(seed));
  expect(promised.length).toBeGreaterThan(15);
  expect(await missing(db, promised)).toEqual([]);
  expect((await verify(db)).findings).toEqual([]);
}, 120_000);

import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { testDatabase } from '../../tests/support/database.ts';
import { putRecords, type MirrorRow } from '../../tests/support/mirror.ts';
import { transaction, type Database } from '../platform/db/pool.ts';
import { loadContacts, loadInteractions, storeSubmissions } from './store.ts';
import { decideInteraction } from './submit.rules.ts';

const clock = { now: new Date('2026-03-10T04:00:00Z'), timeZone: 'Asia/Shanghai' };
const member = randomUUID();
const person = { source: 'MANUAL', memberId: member, name: '李雷' };
const company = (): MirrorRow => ({ object: 'company', id: randomUUID(), data: { name: '仁爱医院' } });
const visit = (companyId: string): MirrorRow => ({
  object: 'customerInteraction',
  id: randomUUID(),
  data: {
    companyId,
    interactionChannel: 'VISIT',
    purpose: 'x',
    happenedAt: '2026-03-09T02:00:00.000Z',
    outcome: 'y',
    requestedAction: 'SUBMIT',
  },
  authors: { '*': person },
});

async function decide(db: Database, id: string): Promise<ReturnType<typeof decideInteraction>> {
  return transaction(db, async (tx) => {
    const facts = (await loadInteractions(tx, [id])).get(id);
    if (!facts) throw new Error('expected facts');
    const verdict = decideInteraction(facts, clock);
    await storeSubmissions(tx, verdict.effects ?? [], clock);
    return verdict;
  });
}
const lastContact = (db: Database, id: string): Promise<Date | null | undefined> =>
  transaction(db, async (tx) => (await loadContacts(tx, [id])).get(id)?.lastContactAt);

test('what was submitted is kept, counts as contact, follows a merge and ends with the record', async () => {
  const { db } = await testDatabase();
  const [loser, winner] = [company(), company()];
  const made = visit(loser.id);
  await putRecords(db, [loser, winner, made]);
  expect(await lastContact(db, loser.id)).toBeNull();
  expect((await decide(db, made.id)).effects).toMatchObject([{ by: member }]);
  expect(await lastContact(db, loser.id)).toEqual(new Date('2026-03-09T02:00:00Z'));
  const { requestedAction: _cleared, ...content } = made.data;
  const edited = {
    ...made,
    data: { ...content, outcome: 'z' },
    authors: { ...made.authors, outcome: { ...person, name: '韩梅梅' } },
  };
  await putRecords(db, [edited]);
  expect((await decide(db, made.id)).decisions).toMatchObject([
    { seen: { outcome: 'z' }, set: { outcome: 'y', submittedById: member } },
  ]);
  await putRecords(db, [
    { ...made, data: { ...content, companyId: winner.id } },
    { ...loser, data: {}, destroyedAt: '2026-03-10T00:00:00Z' },
  ]);
  const [merged] = (await decide(db, made.id)).decisions;
  expect(merged).toMatchObject({ reasons: [] });
  expect(await lastContact(db, winner.id)).toEqual(new Date('2026-03-09T02:00:00Z'));
  await putRecords(db, [{ ...made, deletedAt: '2026-03-10T00:00:00Z' }]);
  expect(await lastContact(db, winner.id)).toBeNull();
});

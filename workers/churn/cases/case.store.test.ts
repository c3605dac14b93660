import { expect, test } from 'vitest';
import { testDatabase } from '../../../tests/support/database.ts';
import { putRecords, type MirrorRow } from '../../../tests/support/mirror.ts';
import { transaction, type Database } from '../../platform/db/pool.ts';
import type { Answer, Decision } from '../../platform/decide/automation.ts';
import { renderAll } from '../../platform/text/text.ts';
import { catalogue } from '../../texts.ts';
import { addCustomers, addMembers, clockAt, ids, setMode, setPolicy, stand } from '../testing/cases.ts';
import { decideCase } from './case.rules.ts';
import { loadCases, storeCaseEffects } from './case.store.ts';
import { openCases } from './open.ts';
import { settleOutcomes } from './settle.ts';

const clock = clockAt('2026-03-10');
const [li = '', boss = '', companyId = '', territory = ''] = ids(4);
const play: MirrorRow = {
  object: 'retentionPlay',
  id: ids(1)[0] ?? '',
  data: {
    name: 'Visit',
    playKind: 'SENIOR_VISIT',
    appliesToCause: ['UNKNOWN', 'ORDER_DECLINE'],
    playSteps: '2 | OWNER | call\n | MANAGER | visit',
    dueDays: 9,
    isActive: true,
  },
};

async function workspace(): Promise<Database> {
  const { db } = await testDatabase();
  await addMembers(db, [li, boss]);
  await putRecords(db, [{ object: 'salesTerritory', id: territory, data: { territoryOwnerId: boss } }, play]);
  await addCustomers(
    db,
    [{ companyId, name: '仁爱医院', ownerId: li, data: { salesTerritoryId: territory } }],
    '2026-03-10',
  );
  await setMode(db, 'churn-case-opening', 'ENFORCE');
  await setPolicy(db, 'churn.heldOutPercent', 0);
  return db;
}

/** One turn of the automation on all of these, as the loop takes it; answers are remembered as it remembers them. */
async function turn(db: Database, caseIds: readonly string[]): Promise<Map<string, readonly Decision[]>> {
  const said = new Map<string, readonly Decision[]>();
  await transaction(db, async (tx) => {
    const facts = await loadCases(tx, caseIds, clock);
    const effects = [];
    for (const [id, each] of facts) {
      const verdict = decideCase(each, clock);
      said.set(id, verdict.decisions);
      effects.push(...(verdict.effects ?? []));
    }
    await storeCaseEffects(tx, effects, clock);
  });
  for (const [id, decisions] of said) {
    const answer = decisions.find((each): each is Answer => each.kind === 'answer');
    if (answer) await stand(db, 'churn-case', ['churnCase', id], answer.set);
  }
  return said;
}
const answerOf = (said: Map<string, readonly Decision[]>, id: string): Answer => {
  const answer = said.get(id)?.find((each): each is Answer => each.kind === 'answer');
  if (!answer) throw new Error('expected an answer');
  return answer;
};
const record = (id: string, data: MirrorRow['data'], memberId: string | null = li): MirrorRow => ({
  object: 'churnCase',
  id,
  data,
  authors: { '*': { source: memberId === null ? 'API' : 'MANUAL', memberId, name: '李雷' } },
});

test('two records that people make for one customer at once are one case; the other one is told which', async () => {
  const db = await workspace();
  const [first = '', second = ''] = ids(2).toSorted();
  await putRecords(db, [record(first, { name: 'first', companyId }), record(second, { name: 'second', companyId })]);
  const said = await turn(db, [second, first]);
  expect(answerOf(said, first).set).toMatchObject({ caseState: 'OPEN', openedOn: '2026-03-10' });
  expect(answerOf(said, second)).toMatchObject({ set: { caseState: 'DISMISSED' } });
  expect(renderAll(answerOf(said, second).reasons, 'zh-CN', catalogue)).toBe('未开立：该客户已有进行中的案例“first”。');
  const { rows } = await db.query('select case_id, origin, stratum from churn.retention_case');
  expect(rows).toEqual([{ case_id: first, origin: 'PERSON', stratum: null }]);
  // Another look decides the same; the night opens no second one.
  const again = await turn(db, [first, second]);
  expect(answerOf(again, first).set).toEqual(answerOf(said, first).set);
  expect(answerOf(again, second).set).toEqual(answerOf(said, second).set);
  expect(await openCases(db, clock)).toMatchObject({ treated: 0 });
});

test('a record that people deleted counts as dismissed, and they may make another', async () => {
  const db = await workspace();
  const [first = '', second = ''] = ids(2);
  await putRecords(db, [record(first, { name: 'first', companyId })]);
  await turn(db, [first]);
  await putRecords(db, [
    { ...record(first, { name: 'first', companyId }), deletedAt: '2026-03-10T05:00:00Z' },
    record(second, { name: 'second', companyId }),
  ]);
  expect(answerOf(await turn(db, [second]), second).set).toMatchObject({ caseState: 'OPEN' });
  await putRecords(db, [record(first, { name: 'first', companyId })]);
  const restored = answerOf(await turn(db, [first]), first);
  expect(restored).toMatchObject({ set: { caseState: 'DISMISSED' }, reasons: [{ code: 'CHURN_CASE_DELETED' }] });
  await putRecords(db, [{ ...record(second, { companyId }), deletedAt: '2026-03-10T06:00:00Z' }]);
  await settleOutcomes(db, clock);
  const { rows } = await db.query('select from churn.retention_case where dismissed_at is not null');
  expect(rows).toHaveLength(2);
});

test('a play is started, kept as it was and dismissed; what is stored is what is shown the next time', async () => {
  const db = await workspace();
  await openCases(db, clock);
  const { rows: opened } = await db.query<{ case_id: string }>('select case_id from churn.retention_case');
  const id = opened[0]?.case_id ?? '';
  const shown = { companyId, name: 'n', caseOwnerId: li, churnCause: 'ORDER_DECLINE', playId: play.id };
  await putRecords(db, [record(id, { ...shown, requestedAction: 'START_PLAY' }, null)]);
  expect(answerOf(await turn(db, [id]), id).reasons).toEqual([{ code: 'CONFIRM_AGAIN' }]);
  await putRecords(db, [record(id, { ...shown, requestedAction: 'START_PLAY' })]);
  const started = await turn(db, [id]);
  const { rows } = await db.query<{ play_steps: unknown; started_by: string }>(
    'select play_steps, started_by from churn.retention_case',
  );
  expect(rows).toMatchObject([
    {
      started_by: li,
      play_steps: [
        { what: 'call', assigneeId: li, dueOn: '2026-03-12' },
        { what: 'visit', assigneeId: boss, dueOn: '2026-03-19' },
      ],
    },
  ]);
  await putRecords(db, [{ ...play, data: { ...play.data, playSteps: '1 | OWNER | else' } }, record(id, shown)]);
  const next = await turn(db, [id]);
  expect(next.get(id)?.filter(({ kind }) => kind === 'create')).toEqual(
    started.get(id)?.filter(({ kind }) => kind === 'create'),
  );
  await putRecords(db, [record(id, { ...shown, requestedAction: 'DISMISS', dismissalReason: '已停业' })]);
  expect(answerOf(await turn(db, [id]), id).set).toMatchObject({ caseState: 'DISMISSED', outcomeOn: '2026-03-10' });
  await putRecords(db, [record(id, shown)]);
  expect(answerOf(await turn(db, [id]), id)).toMatchObject({
    set: { caseState: 'DISMISSED' },
    reasons: [{ code: 'CHURN_CASE_DISMISSED', values: { reason: '已停业' } }],
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { testDatabase } from '../../../tests/support/database.ts';
import { plusDays } from '../../platform/clock/clock.ts';
import { transaction, type Database } from '../../platform/db/pool.ts';
import { render } from '../../platform/text/text.ts';
import { catalogue } from '../../texts.ts';
import { addCustomers, addMembers, clockAt, ids, setPolicy, stand } from '../testing/cases.ts';
import { archive } from '../testing/history.ts';
import { decideCare, windowDays, type CareFacts } from './care.rules.ts';
import { occasions } from './policies.ts';
import { loadCare, markCare, storeCare } from './store.ts';

const day = '2026-03-10';
const clock = clockAt(day);

describe('the rule', () => {
  const anyOccasions = fc.uniqueArray(
    fc.record({
      kind: fc.constantFrom(...occasions),
      anchorOn: fc.integer({ min: -40, max: 5 }).map((at) => plusDays(day, at)),
      dueOn: fc.integer({ min: -40, max: 40 }).map((at) => plusDays(day, at)),
      day: fc.constant(day),
    }),
    { selector: ({ kind, anchorOn }) => `${kind} ${anchorOn}`, maxLength: 6 },
  );
  const facts = (given: CareFacts['occasions'], isLeftAlone = false): CareFacts => ({
    companyId: 'c',
    companyName: '仁爱医院',
    ownerId: 'li',
    occasions: given,
    isLeftAlone,
    taskDays: 5,
  });

  test('offers what is due and not long past, once per occasion, and wakes for the next', () => {
    fc.assert(
      fc.property(anyOccasions, (given) => {
        const verdict = decideCare(facts(given), clock);
        const due = given.filter(({ dueOn }) => dueOn <= day && dueOn >= plusDays(day, -windowDays));
        expect(verdict.effects).toHaveLength(due.length);
        expect(new Set(verdict.decisions.map(({ id }) => id)).size).toBe(due.length * 2);
        const ahead = given.filter(({ dueOn }) => dueOn > day).length > 0;
        expect(verdict.wakeAt !== undefined).toBe(ahead);
        // The next day finds the same tasks.
        const again = decideCare(facts(given), clockAt(plusDays(day, 1)));
        const known = new Set(again.decisions.map(({ id }) => id));
        for (const each of due.filter(({ dueOn }) => dueOn > plusDays(day, -windowDays))) {
          const own = verdict.effects?.find(({ kind, anchorOn }) => kind === each.kind && anchorOn === each.anchorOn);
          expect(known.has(own?.taskId ?? '')).toBe(true);
        }
        expect(decideCare(facts(given, true), clock)).toEqual({ decisions: [] });
      }),
    );
  });
});

const [owner = ''] = ids(1);

async function offered(db: Database, companyId: string, at = clock): Promise<string[]> {
  return transaction(db, async (tx) => {
    const facts = (await loadCare(tx, [companyId], at)).get(companyId);
    if (!facts) throw new Error('expected facts');
    const { decisions, effects = [] } = decideCare(facts, at);
    await storeCare(tx, effects, at);
    return decisions.flatMap((each) => {
      const title = each.kind === 'create' && each.object === 'task' ? each.data['title'] : undefined;
      return title ? [render(title as { code: string }, 'en', catalogue)] : [];
    });
  });
}
const marked = async (db: Database): Promise<string[]> =>
  (await db.query<{ subject: string }>("select subject from loop.dirty where automation = 'customer-care'")).rows.map(
    ({ subject }) => subject,
  );

describe('the calendar', () => {
  const [first = '', returned = '', expected = '', ordinary = '', held = '', left = ''] = ids(6);

  async function workspace(): Promise<Database> {
    const { db } = await testDatabase();
    await addMembers(db, [owner]);
    const regular = { ownerId: owner, risk: 'LOW', lastOrderOn: '2026-02-11', expectedNextOn: '2026-03-12' };
    await addCustomers(
      db,
      [
        { companyId: first, name: 'First', ownerId: owner, intervalDays: null },
        { companyId: returned, name: 'Returned', ownerId: owner },
        ...[
          [expected, 'Expected'],
          [ordinary, 'Ordinary'],
          [held, 'Held'],
          [left, 'Left'],
        ].map(([companyId = '', name = '']) => ({ ...regular, companyId, name })),
      ],
      day,
    );
    for (const [companyId, firstOn] of [
      [first, '2026-03-02'],
      [returned, '2024-01-01'],
    ] as const) {
      await db.query(
        `insert into churn.statistic (company_id, source, orders, first_on, last_on, tx_days, litt, net_micros)
         values ($1, 'SELL_IN', 1, $2, $2, 0, 0, 0)`,
        [companyId, firstOn],
      );
    }
    await archive(db, [{ company: returned, on: '2026-03-06', amount: 1, kind: 'RETURN' }]);
    for (const each of [expected, held, left])
      await stand(db, 'account-value', ['company', each], { customerTier: 'TOP' });
    await stand(db, 'account-value', ['company', ordinary], { customerTier: 'ORDINARY' });
    await stand(db, 'hold-reasons', ['company', held], { holdReasons: ['CREDIT'] });
    await db.query("insert into churn.stratum values ('CNY 1000+', 's', 0, 15, 1)");
    await db.query(
      `insert into churn.retention_case (case_id, company_id, origin, arm, stratum, block, position, opened_on, opened_at,
         horizon_ends_on, source, risk, needed_days, cause, evidence)
       values (gen_random_uuid(), $1, 'NIGHT', 'HELD_OUT', 'CNY 1000+', 0, 0, '2026-02-01', now(), '2026-05-01', 'SELL_IN', 'HIGH',
         1, 'UNKNOWN', '[]')`,
      [left],
    );
    return db;
  }

  test('asks after the first order, after a return and before the expected order of those who matter', async () => {
    const db = await workspace();
    await markCare(db, clock);
    expect(new Set(await marked(db))).toEqual(new Set([first, returned, expected, held, left]));
    expect(await offered(db, first)).toEqual(['Ask First about its first order']);
    expect(await offered(db, returned)).toEqual(['Follow up the return of Returned']);
    expect(await offered(db, expected)).toEqual(['Next order of Expected is expected']);
    for (const each of [ordinary, held, left]) expect(await offered(db, each)).toEqual([]);
    // Once offered, nobody is marked for it again.
    await db.query('delete from loop.dirty');
    await markCare(db, clock);
    expect(new Set(await marked(db))).toEqual(new Set([held, left]));
    expect(await offered(db, expected, clockAt('2026-04-10'))).toEqual([]);
  });

  test('has a switch for each occasion', async () => {
    const db = await workspace();
    await setPolicy(db, 'churn.care.occasions', ['AFTER_RETURN']);
    await markCare(db, clock);
    expect(await marked(db)).toEqual([returned]);
    expect(await offered(db, first)).toEqual([]);
  });
});

/** Which automations are on, and what switching them means for waiting work. */
import { append } from '../audit/audit.ts';
import { transaction, type Database, type Queryable, type Transaction } from '../db/pool.ts';
import type { Automation, Mode } from './automation.ts';

type Named = Pick<Automation, 'name' | 'subject'>;

/**
 * Makes new automations known in `mode` and looks at every subject; those that are known keep their mode, and what waits for
 * one that no longer exists is dropped. Idempotent; returns the new ones.
 */
export async function registerAutomations(
  db: Database,
  automations: readonly Named[],
  mode: Mode,
  now: Date,
): Promise<readonly string[]> {
  return transaction(db, async (tx) => {
    const { rows } = await tx.query<{ name: string }>(
      `insert into loop.automation (name, mode, changed_at) select name, $2, $3 from unnest($1::text[]) as n (name)
       on conflict (name) do nothing returning name`,
      [automations.map(({ name }) => name), mode, now],
    );
    const added = rows.map(({ name }) => name);
    await dropMarks(tx, added);
    await tx.query('delete from loop.dirty where not (automation = any($1))', [automations.map(({ name }) => name)]);
    if (mode !== 'OFF') {
      for (const automation of automations) if (added.includes(automation.name)) await backfill(tx, automation, now);
    }
    return added;
  });
}

export async function modes(db: Queryable): Promise<Map<string, Mode>> {
  const { rows } = await db.query<{ name: string; mode: Mode }>('select name, mode from loop.automation');
  return new Map(rows.map(({ name, mode }) => [name, mode]));
}

/**
 * Switches an automation. On: every live subject is looked at, after live work. OFF: waiting work is dropped. Decisions
 * already taken stay in the outbox, held while the automation is not in ENFORCE. Returns the subjects enqueued.
 */
export async function setMode(db: Database, automation: Named, mode: Mode, now: Date): Promise<number> {
  return transaction(db, async (tx) => {
    const { rows } = await tx.query<{ mode: Mode }>('select mode from loop.automation where name = $1 for update', [
      automation.name,
    ]);
    const before = rows[0]?.mode ?? 'OFF';
    await tx.query(
      `insert into loop.automation (name, mode, changed_at) values ($1, $2, $3)
       on conflict (name) do update set mode = excluded.mode, changed_at = excluded.changed_at`,
      [automation.name, mode, now],
    );
    if (mode === before) return 0;
    if (mode !== 'OBSERVE') await tx.query('delete from loop.observation where automation = $1', [automation.name]);
    // What was marked while it was off comes with the backfill, and must not pass for live work.
    if (mode === 'OFF' || before === 'OFF') await dropMarks(tx, [automation.name]);
    const enqueued = mode === 'OFF' ? 0 : await backfill(tx, automation, now);
    const details = { before, mode, subjects: enqueued };
    await append(tx, [{ at: now, kind: 'MODE_CHANGED', automation: automation.name, details }]);
    return enqueued;
  });
}

/** Work of automations that are off; switching on looks at everything anyway. */
export async function dropMarks(tx: Queryable, automations: readonly string[]): Promise<void> {
  await tx.query('delete from loop.dirty where automation = any($1)', [automations]);
}

/** Every live subject, once; what waits for a change already stays ahead. */
async function backfill(tx: Transaction, automation: Named, now: Date): Promise<number> {
  const { rowCount } = await tx.query(
    `insert into loop.dirty as d (automation, subject, due_at, since, cause)
     select $1, m.id, $3, $3, 'backfill' from loop.mirror m
     where m.object = $2 and m.deleted_at is null and m.destroyed_at is null order by m.id
     on conflict (automation, subject) do update set
       version = nextval('loop.version'),
       due_at = least(d.due_at, excluded.due_at),
       since = least(d.since, excluded.since),
       cause = case when d.cause = 'clock' then 'backfill' else d.cause end,
       held = false, attempts = 0, last_error = null, parked_at = null`,
    [automation.name, automation.subject, now],
  );
  return rowCount ?? 0;
}

/** A subject that was parked because its answer was edited too often is still decided when its clock strikes. */
export async function wakeParkedClocks(db: Queryable, now: Date): Promise<void> {
  await db.query(
    `update loop.dirty set parked_at = null, cause = 'clock', last_error = null
     where parked_at is not null and cause = 'put_back' and due_at > parked_at and due_at <= $1`,
    [now],
  );
}

/** Everything that planning needs to know about the records of a batch's decisions, in a few queries. */
import type { Transaction } from '../db/pool.ts';
import type { Decision, FieldValues, Reason } from './automation.ts';
import type { KnownRecord, PendingRow, StandingRow } from './plan.ts';
import type { Authors } from './records.ts';

export interface Address {
  readonly object: string;
  readonly id: string;
}
export const addressOf = ({ object, id }: Address): string => `${object} ${id}`;

const nothing: KnownRecord = { pending: [], putBacks: 0 };
const wanted = 'unnest($1::text[], $2::uuid[]) as wanted (object, id)';
const hourMs = 3_600_000;

export async function knownRecords(
  tx: Transaction,
  automation: string,
  decisions: readonly Decision[],
  now: Date,
): Promise<(address: Address) => KnownRecord> {
  const addresses = [...new Map(decisions.map((decision) => [addressOf(decision), decision])).entries()]
    // In one order, so that two who lock the same rows do not wait for each other.
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, decision]) => decision);
  if (addresses.length === 0) return () => nothing;
  const keys = [addresses.map(({ object }) => object), addresses.map(({ id }) => id)];
  await lockUnsent(tx, keys, automation);
  // Before the mirror: a row that settles while we look would leave us with what the host shows no more.
  const pending = await pendingRows(tx, keys, automation);
  const shown = await shownRecords(tx, keys);
  const standing = await standingRows(tx, keys, automation);
  const putBacks = await recentPutBacks(tx, keys, new Date(now.getTime() - hourMs));
  return (address) => {
    const key = addressOf(address);
    const mirrored = shown.get(key);
    const stands = standing.get(key);
    return {
      ...(mirrored && { shown: mirrored }),
      ...(stands && { standing: stands }),
      pending: pending.get(key) ?? [],
      putBacks: putBacks.get(key) ?? 0,
    };
  };
}

type Keys = readonly (readonly string[])[];

async function shownRecords(tx: Transaction, keys: Keys): Promise<Map<string, NonNullable<KnownRecord['shown']>>> {
  const { rows } = await tx.query<Address & { data: FieldValues; authors: Authors; gone: boolean }>(
    `select m.object, m.id, m.data, m.authors, (m.deleted_at is not null or m.destroyed_at is not null) as gone
     from loop.mirror m join ${wanted} using (object, id)`,
    [...keys],
  );
  return new Map(rows.map((row) => [addressOf(row), { data: row.data, authors: row.authors, gone: row.gone }]));
}

async function standingRows(tx: Transaction, keys: Keys, automation: string): Promise<Map<string, StandingRow>> {
  const { rows } = await tx.query<Address & { sequence: bigint; answer: FieldValues; reasons: readonly Reason[] }>(
    `select s.object, s.id, s.sequence, s.answer, s.reasons
     from loop.standing s join ${wanted} using (object, id) where s.automation = $3`,
    [...keys, automation],
  );
  return new Map(
    rows.map((row) => [addressOf(row), { sequence: row.sequence, answer: row.answer, reasons: row.reasons }]),
  );
}

/**
 * Keeps from the writer what is not on its way yet: a row that is about to be withdrawn, because the host shows the newer
 * decision already, must not be sent after all. Rows on their way are the writer's, and locking them could hold it up.
 */
async function lockUnsent(tx: Transaction, keys: Keys, automation: string): Promise<void> {
  await tx.query(
    `select from ${wanted} cross join lateral (
       select o.id from loop.outbox o
       where o.record_id = wanted.id and o.object = wanted.object and o.automation = $3
         and (o.group_key is null or o.parked_at is not null)
       for update) o`,
    [...keys, automation],
  );
}

async function pendingRows(tx: Transaction, keys: Keys, automation: string): Promise<Map<string, PendingRow[]>> {
  const { rows } = await tx.query<
    Address & { row_id: bigint; kind: PendingRow['kind']; data: FieldValues; state: PendingRow['state'] }
  >(
    `select o.object, o.record_id as id, o.id as row_id, o.kind, o.data,
       case when o.parked_at is not null then 'parked' when o.group_key is not null then 'sending' else 'waiting' end as state
     from ${wanted} cross join lateral (
       select * from loop.outbox o
       where o.record_id = wanted.id and o.object = wanted.object and o.automation = $3 offset 0) o
     order by o.id`,
    [...keys, automation],
  );
  const byRecord = new Map<string, PendingRow[]>();
  for (const row of rows) {
    const list = byRecord.get(addressOf(row)) ?? [];
    list.push({ id: row.row_id, kind: row.kind, data: row.data, state: row.state });
    byRecord.set(addressOf(row), list);
  }
  return byRecord;
}

async function recentPutBacks(tx: Transaction, keys: Keys, since: Date): Promise<Map<string, number>> {
  const { rows } = await tx.query<Address & { count: number }>(
    `select p.object, p.id, count(*)::int as count
     from loop.put_back p join ${wanted} using (object, id) where p.at > $3 group by p.object, p.id`,
    [...keys, since],
  );
  return new Map(rows.map((row) => [addressOf(row), row.count]));
}

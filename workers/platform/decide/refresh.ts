/** Reads records afresh from the host, as news for the mirror. */
import type { Database, Queryable } from '../db/pool.ts';
import type { Host, HostRecord } from '../host/host.ts';
import { applySnapshots, type Mirror } from '../ingest/mirror/apply.ts';
import { beforeAsking } from '../ingest/mirror/records.store.ts';
import { presentSnapshot, type Snapshot } from '../ingest/mirror/snapshot.ts';

export interface Reading {
  readonly snapshots: readonly Snapshot[];
  /** What the mirror learnt before this count is older than the answer. */
  readonly asked: bigint;
}

const snapshotsAtOnce = 1000;

/** Records by id, deleted ones included; an id that the host does not know was destroyed. */
export async function readAfresh(
  db: Database,
  host: Host,
  mirror: Mirror,
  object: string,
  ids: readonly string[],
): Promise<Reading> {
  const asked = await beforeAsking(db);
  const records = await host.byIds(object, ids);
  const hostTime = await host.hostTime();
  const found = new Set(records.map(({ id }) => id));
  const destroyed = ids
    .filter((id) => !found.has(id))
    .map((id): Snapshot => ({ kind: 'destroyed', object, id, createdAt: null, asOf: hostTime }));
  return { asked, snapshots: [...snapshotsOf(mirror, object, records, hostTime), ...destroyed] };
}

export function snapshotsOf(
  mirror: Mirror,
  object: string,
  records: readonly HostRecord[],
  hostTime: Date,
): Snapshot[] {
  return records.map((record) => presentSnapshot(mirror.model, object, record, { hostTime }));
}

export async function applyReading(tx: Queryable, mirror: Mirror, reading: Reading, now: Date): Promise<void> {
  const { snapshots, asked } = reading;
  for (let from = 0; from < snapshots.length; from += snapshotsAtOnce) {
    await applySnapshots(tx, mirror, snapshots.slice(from, from + snapshotsAtOnce), { now, asked });
  }
}

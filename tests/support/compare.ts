/** Mirror against host: every record of every mirrored object, read from both and compared. */
import { hostModel } from '../../schema/generated/model.ts';
import { mirroredObjects } from '../../workers/mirrored.ts';
import { canonical } from '../../workers/platform/audit/entry.ts';
import type { Queryable } from '../../workers/platform/db/pool.ts';
import type { Host } from '../../workers/platform/host/host.ts';
import { mirrorModel } from '../../workers/platform/ingest/mirror/model.ts';
import { presentSnapshot } from '../../workers/platform/ingest/mirror/snapshot.ts';

const model = mirrorModel(hostModel, mirroredObjects);
const pageSize = 1000;
const mostPages = 1000;

/** A line per record that differs, soft-deleted ones included; none when mirror and host are equal. */
export async function differences(db: Queryable, host: Host): Promise<string[]> {
  const found: string[] = [];
  for (const object of mirroredObjects) found.push(...(await differencesOf(db, host, object)));
  return found;
}

const isoOf = (date: Date | null): string | null => date?.toISOString() ?? null;

async function differencesOf(db: Queryable, host: Host, object: string): Promise<string[]> {
  const shown = await hostRecords(host, object);
  const { rows } = await db.query<{ id: string; data: object; updated_at: Date; deleted_at: Date | null }>(
    'select id, data, updated_at, deleted_at from loop.mirror where object = $1 and destroyed_at is null',
    [object],
  );
  const known = new Map(
    rows.map((row) => [row.id, canonical([row.data, isoOf(row.updated_at), isoOf(row.deleted_at)])]),
  );
  return [...new Set([...shown.keys(), ...known.keys()])]
    .filter((id) => shown.get(id) !== known.get(id))
    .map((id) => `${object} ${id}\n  host   ${shown.get(id) ?? 'none'}\n  mirror ${known.get(id) ?? 'none'}`);
}

async function hostRecords(host: Host, object: string): Promise<Map<string, string>> {
  const records = new Map<string, string>();
  let after: string | null = null;
  for (let pages = 0; pages < mostPages; pages++) {
    const request = { first: pageSize, withDeleted: true, select: 'records', orderBy: 'id' } as const;
    const page = await host.page(object, { ...request, ...(after !== null && { after }) });
    for (const record of page.records) {
      const { data, updatedAt, deletedAt } = presentSnapshot(model, object, record, { hostTime: new Date() });
      const told = Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null));
      records.set(record.id, canonical([told, isoOf(updatedAt), isoOf(deletedAt)]));
    }
    if (!page.hasNextPage) return records;
    after = page.endCursor;
  }
  throw new Error(`More than ${pageSize * mostPages} records of ${object}.`);
}

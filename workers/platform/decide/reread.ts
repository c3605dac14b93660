/** A positive answer re-reads: before money moves or goods are released, the facts come from the host, not from the mirror. */
import { transaction, type Queryable } from '../db/pool.ts';
import type { HostRecord } from '../host/host.ts';
import { beforeAsking } from '../ingest/mirror/records.store.ts';
import type { Automation } from './automation.ts';
import type { Claim } from './claim.ts';
import type { DecideContext } from './context.ts';
import { applyReading, readAfresh, snapshotsOf, type Reading } from './refresh.ts';

const pageSize = 500;
/** More children than this are no order's lines any more; the re-read fails loudly rather than decide on a part. */
const maxPages = 40;

/** Fetches the subjects and what their answers depend on from the host into the mirror. Throws what the host throws. */
export async function rereadSubjects(
  context: DecideContext,
  automation: Automation,
  claims: readonly Claim[],
): Promise<void> {
  const { db, host, mirror } = context;
  const subjects = claims.map(({ subject }) => subject);
  const also = automation.rereadsAlso ?? [];
  const readings = [await readAfresh(db, host, mirror, automation.subject, subjects)];
  for (const each of also) {
    if (each.by === undefined) readings.push(...(await readChildren(context, each.object, each.via, subjects)));
  }
  await applyAll(context, readings);
  // Only now is it known which records the subjects and their children name.
  const named: Reading[] = [];
  for (const each of also) {
    if (each.by === undefined) continue;
    const { object, via, by, from } = each;
    const children = also.find((other) => other.object === from)?.via;
    const ids =
      from !== undefined && children !== undefined
        ? await namedByChildren(db, { object: from, field: by, parentField: children }, subjects)
        : await namedBy(db, { object: automation.subject, field: by }, subjects);
    if (ids.length === 0) continue;
    if (via === undefined) named.push(await readAfresh(db, host, mirror, object, ids));
    else named.push(...(await readChildren(context, object, via, ids)));
  }
  await applyAll(context, named);
}

async function applyAll({ db, mirror, clock }: DecideContext, readings: readonly Reading[]): Promise<void> {
  if (readings.length === 0) return;
  await transaction(db, async (tx) => {
    for (const reading of readings) await applyReading(tx, mirror, reading, clock().now);
  });
}

async function namedBy(
  db: Queryable,
  { object, field }: { readonly object: string; readonly field: string },
  ids: readonly string[],
): Promise<string[]> {
  const { rows } = await db.query<{ id: string }>(
    'select distinct target_id as id from loop.mirror_link where object = $1 and field = $2 and id = any($3) order by 1',
    [object, field, ids],
  );
  return rows.map(({ id }) => id);
}

async function namedByChildren(
  db: Queryable,
  { object, field, parentField }: { readonly object: string; readonly field: string; readonly parentField: string },
  parents: readonly string[],
): Promise<string[]> {
  const { rows } = await db.query<{ id: string }>(
    `select distinct l.target_id as id
     from loop.mirror_link p join loop.mirror_link l on l.object = p.object and l.id = p.id and l.field = $2
     where p.object = $1 and p.field = $3 and p.target_id = any($4) order by 1`,
    [object, field, parentField, parents],
  );
  return rows.map(({ id }) => id);
}

/** The children that name a subject now, and those of the mirror that the host no longer lists under it. */
async function readChildren(
  { db, host, mirror }: DecideContext,
  object: string,
  via: string,
  subjects: readonly string[],
): Promise<Reading[]> {
  const asked = await beforeAsking(db);
  const records: HostRecord[] = [];
  let after: string | undefined;
  for (let page = 0; ; page++) {
    if (page === maxPages) throw new Error(`More than ${pageSize * maxPages} records of ${object} to read afresh.`);
    const answer = await host.page(object, {
      filter: { [via]: { in: subjects } },
      first: pageSize,
      withDeleted: true,
      select: 'records',
      orderBy: 'id',
      ...(after !== undefined && { after }),
    });
    records.push(...answer.records);
    if (!answer.hasNextPage || answer.endCursor === null) break;
    after = answer.endCursor;
  }
  const listed = { asked, snapshots: snapshotsOf(mirror, object, records, await host.hostTime()) };
  const found = new Set(records.map(({ id }) => id));
  const { rows } = await db.query<{ id: string }>(
    'select id from loop.mirror_link where object = $1 and field = $2 and target_id = any($3)',
    [object, via, subjects],
  );
  const unlisted = rows.map(({ id }) => id).filter((id) => !found.has(id));
  if (unlisted.length === 0) return [listed];
  return [listed, await readAfresh(db, host, mirror, object, unlisted)];
}

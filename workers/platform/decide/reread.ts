/** A positive answer re-reads: before money moves or goods are released, the facts come from the host, not from the mirror. */
import { transaction } from '../db/pool.ts';
import type { HostRecord } from '../host/host.ts';
import { beforeAsking } from '../ingest/mirror/records.store.ts';
import type { Automation } from './automation.ts';
import type { Claim } from './claim.ts';
import type { DecideContext } from './context.ts';
import { applyReading, readAfresh, snapshotsOf, type Reading } from './refresh.ts';

const pageSize = 500;
/** More children than this are no order's lines any more; the re-read fails loudly rather than decide on a part. */
const maxPages = 40;

/** Fetches the subjects and their declared children from the host into the mirror. Throws what the host throws. */
export async function rereadSubjects(
  context: DecideContext,
  automation: Automation,
  claims: readonly Claim[],
): Promise<void> {
  const { db, host, mirror, clock } = context;
  const subjects = claims.map(({ subject }) => subject);
  const readings = [await readAfresh(db, host, mirror, automation.subject, subjects)];
  for (const { object, via } of automation.rereadsAlso ?? []) {
    readings.push(...(await readChildren(context, object, via, subjects)));
  }
  await transaction(db, async (tx) => {
    for (const reading of readings) await applyReading(tx, mirror, reading, clock().now);
  });
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

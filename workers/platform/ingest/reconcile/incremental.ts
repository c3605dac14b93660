/**
 * What changed since the cursor, live and soft-deleted (a delete bumps `updatedAt`). The cursor never passes the host's own
 * time minus the overlap: a user can set `updatedAt` to 2030, commits can be late, a restored backup goes back.
 */
import { transaction } from '../../db/pool.ts';
import { applySnapshots } from '../mirror/apply.ts';
import { instant } from '../mirror/canonical.ts';
import { beforeAsking } from '../mirror/records.store.ts';
import { keepGoing, snapshotsOf, type ReconcileContext } from './context.ts';
import { advance } from './cursor.store.ts';

export interface Incremental {
  readonly read: number;
  readonly changed: number;
}

export async function readChanges(context: ReconcileContext, object: string, since: Date): Promise<Incremental> {
  const { db, host, mirror, limits, now } = context;
  const horizon = new Date((await host.hostTime()).getTime() - limits.overlapMs);
  const totals = { read: 0, changed: 0 };
  let after: string | null = null;
  for (let pages = 0; pages < limits.maxPages; pages++) {
    await keepGoing(context, object);
    const asked = await beforeAsking(db);
    const page = await host.page(object, {
      filter: { updatedAt: { gte: since.toISOString() } },
      first: limits.pageSize,
      ...(after !== null && { after }),
      withDeleted: true,
      select: 'records',
      orderBy: 'updatedAt',
    });
    const snapshots = await snapshotsOf(context, object, page.records);
    const last = instant(page.records.at(-1)?.updatedAt) ?? horizon;
    const reached = page.hasNextPage && last < horizon ? last : horizon;
    const applied = await transaction(db, async (tx) => {
      const result = await applySnapshots(tx, mirror, snapshots, { asked, now: now() });
      await advance(tx, object, reached);
      return result;
    });
    totals.read += snapshots.length;
    totals.changed += applied.changed;
    if (!page.hasNextPage || page.endCursor === null) break;
    after = page.endCursor;
  }
  return totals;
}

/**
 * A walk over all records of an object by id, page by page, resumable after any of them and with one page in memory:
 * `load` and `full` read whole records and replace what the mirror has, whatever the timestamps; `sweep` reads ids and
 * foreign keys, and then whole those records that differ. What is in the mirror but not in the host is noted.
 */
import { transaction, type Transaction } from '../../db/pool.ts';
import type { HostRecord } from '../../host/host.ts';
import { IngestError } from '../errors.ts';
import { applySnapshots } from '../mirror/apply.ts';
import { canonicalValue, instant, sameValue, uuid } from '../mirror/canonical.ts';
import { mirrorObject } from '../mirror/model.ts';
import { beforeAsking } from '../mirror/records.store.ts';
import type { Present } from '../mirror/snapshot.ts';
import { keepGoing, snapshotsOf, type ReconcileContext } from './context.ts';
import { beginWalk, continueWalk, endWalk, readCursor, type Walk } from './cursor.store.ts';
import { mirrorRange, noteMissing } from './missing.store.ts';

export interface Walked {
  readonly calls: number;
  readonly read: number;
  readonly changed: number;
}

/** Walks to the end, from where an interrupted walk of the same kind stopped. What is missing stays noted for `remove`. */
export async function walkObject(context: ReconcileContext, object: string, walk: Walk): Promise<Walked> {
  const { db, host, limits, now } = context;
  const before = await readCursor(db, object);
  const resumed = before.walk === walk && before.walkHostTime !== null;
  const hostTime = resumed && before.walkHostTime ? before.walkHostTime : await host.hostTime();
  if (!resumed) await transaction(db, (tx) => beginWalk(tx, object, walk, hostTime));
  let from = resumed ? before.walkFrom : null;
  const totals = { calls: 0, read: 0, changed: 0 };
  for (let pages = 0; pages < limits.maxPages; pages++) {
    await keepGoing(context, object);
    const step = await walkPage(context, object, walk, from);
    totals.calls += 1;
    totals.read += step.read;
    totals.changed += step.changed;
    if (step.next === null) break;
    from = step.next;
  }
  const readUpTo = walk === 'sweep' ? null : new Date(hostTime.getTime() - limits.overlapMs);
  await endWalk(db, object, now(), readUpTo);
  return totals;
}

interface Step {
  readonly read: number;
  readonly changed: number;
  readonly next: string | null;
}

async function walkPage(context: ReconcileContext, object: string, walk: Walk, from: string | null): Promise<Step> {
  const { db, host, limits } = context;
  const asked = await beforeAsking(db);
  const page = await host.page(object, {
    ...(from !== null && { filter: { id: { gt: from } } }),
    first: limits.pageSize,
    withDeleted: true,
    select: walk === 'sweep' ? 'keys' : 'records',
    orderBy: 'id',
  });
  const ids = page.records.map((record) => uuid(record.id) ?? '');
  const last = ids.at(-1) ?? null;
  if (page.hasNextPage && (last === null || (from !== null && last <= from))) {
    throw new IngestError('walk-stuck', `The host's pages of ${object} do not advance past ${String(from)}.`, true);
  }
  const next = page.hasNextPage ? last : null;
  const range = { from, to: next };
  const news =
    walk === 'sweep'
      ? await differing(context, object, { range, asked, records: page.records })
      : { asked, snapshots: await snapshotsOf(context, object, page.records) };
  const changed = await transaction(db, async (tx) => {
    await noteMissing(tx, object, range, ids, asked);
    if (next !== null) await continueWalk(tx, object, next);
    return store(tx, context, walk, news);
  });
  return { read: page.records.length, changed, next };
}

interface News {
  readonly asked: bigint;
  readonly snapshots: readonly Present[];
}

async function store(tx: Transaction, { mirror, now }: ReconcileContext, walk: Walk, news: News): Promise<number> {
  const applied = await applySnapshots(tx, mirror, news.snapshots, {
    asked: news.asked,
    now: now(),
    ...(walk === 'load' && { cause: 'backfill' as const }),
  });
  return applied.changed;
}

interface SweptPage {
  readonly range: { readonly from: string | null; readonly to: string | null };
  readonly asked: bigint;
  readonly records: readonly HostRecord[];
}

/** Reads afresh the records of a page whose timestamps or foreign keys are not those of the mirror. */
async function differing(
  context: ReconcileContext,
  object: string,
  { range, asked, records }: SweptPage,
): Promise<News> {
  const { db, host, mirror } = context;
  const { foreignKeys } = mirrorObject(mirror.model, object);
  const keys = foreignKeys.map(({ key }) => key);
  const known = new Map((await mirrorRange(db, object, range, keys)).map((row) => [row.id, row]));
  const differs = (record: HostRecord): boolean => {
    const row = known.get(uuid(record.id) ?? '');
    if (!row) return true;
    // Learnt while we asked: a message was faster than this page.
    if (row.version > asked) return false;
    return (
      row.destroyed ||
      row.updatedAt.getTime() !== instant(record.updatedAt)?.getTime() ||
      row.deletedAt?.getTime() !== instant(record.deletedAt)?.getTime() ||
      keys.some((key) => key in record && !sameValue(row.data[key], canonicalValue('UUID', record[key])))
    );
  };
  const ids = records.filter(differs).map(({ id }) => id);
  if (ids.length === 0) return { asked, snapshots: [] };
  const askedAgain = await beforeAsking(db);
  return { asked: askedAgain, snapshots: await snapshotsOf(context, object, await host.byIds(object, ids)) };
}

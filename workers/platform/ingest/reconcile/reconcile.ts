/** One pass over one object: the truth from the host, as cheaply as what is known allows. */
import { pause, type ReconcileContext } from './context.ts';
import { finishPass, lease, readCursor, release } from './cursor.store.ts';
import { readChanges } from './incremental.ts';
import { countExisting } from './missing.store.ts';
import { removeMissing } from './removal.ts';
import { rereadMarked } from './reread.ts';
import { walkObject, type Walked } from './walk.ts';

export interface PassRequest {
  /** `changes`: since the last pass, and a sweep if the counts differ. `sweep`, `full`: that walk in any case. */
  readonly depth: 'changes' | 'sweep' | 'full';
}

export interface PassResult {
  readonly object: string;
  /** `busy`: another instance has the object. */
  readonly kind: 'done' | 'halted' | 'busy';
  readonly reason?: string;
  readonly read: number;
  readonly changed: number;
  readonly removed: number;
}

const nothing = { read: 0, changed: 0, removed: 0 };

/** Throws HostError (host away, limits) and database errors; what was done until then is kept. */
export async function reconcileObject(
  context: ReconcileContext,
  object: string,
  { depth }: PassRequest,
): Promise<PassResult> {
  const cursor = await lease(context.db, object, context.holder, context.limits.leaseMs);
  if (!cursor) return { object, kind: 'busy', ...nothing };
  try {
    return await pass(context, object, depth);
  } finally {
    await release(context.db, object, context.holder);
  }
}

async function pass(context: ReconcileContext, object: string, depth: PassRequest['depth']): Promise<PassResult> {
  const { db, now } = context;
  const before = await readCursor(db, object);
  const first = before.updatedAt === null;
  let walked: Walked | undefined;
  if (first || depth === 'full' || before.walk === 'full')
    walked = await walkObject(context, object, first ? 'load' : 'full');
  const { updatedAt } = await readCursor(db, object);
  const changes = await readChanges(context, object, updatedAt ?? new Date(0));
  if (!walked && (depth === 'sweep' || (await needsSweep(context, object)))) {
    walked = await walkObject(context, object, 'sweep');
  }
  const removal = walked ? await removeMissing(context, object) : undefined;
  const reread = await rereadMarked(context, object);
  await finishPass(db, object, now());
  const { haltedReason } = await readCursor(db, object);
  return {
    object,
    kind: haltedReason === null ? 'done' : 'halted',
    ...(haltedReason !== null && { reason: haltedReason }),
    read: (walked?.read ?? 0) + changes.read + reread,
    changed: (walked?.changed ?? 0) + changes.changed,
    removed: removal?.kind === 'removed' ? removal.count : 0,
  };
}

/** A halted object is swept again only when a person confirmed; an interrupted sweep goes on. */
async function needsSweep(context: ReconcileContext, object: string): Promise<boolean> {
  const cursor = await readCursor(context.db, object);
  if (cursor.haltedReason !== null) return cursor.removalConfirmedAt !== null;
  if (cursor.walk === 'sweep') return true;
  if (!(await countsDiffer(context, object))) return false;
  await pause(context);
  return countsDiffer(context, object);
}

/** Counts what is older than the overlap, so that records being created right now do not matter. */
async function countsDiffer({ db, host, limits }: ReconcileContext, object: string): Promise<boolean> {
  const before = new Date((await host.hostTime()).getTime() - limits.overlapMs);
  const page = await host.page(object, {
    filter: { createdAt: { lt: before.toISOString() } },
    first: 1,
    withDeleted: true,
    select: 'keys',
    orderBy: 'id',
  });
  return page.totalCount !== (await countExisting(db, object, before));
}

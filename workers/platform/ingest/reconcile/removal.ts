/**
 * Records that a complete walk did not find are gone from the host: destroyed in bulk, or with a lost message. A walk that
 * would remove too much stops and asks, since a lost permission or another workspace looks just like that.
 */
import { transaction } from '../../db/pool.ts';
import { applySnapshots } from '../mirror/apply.ts';
import { beforeAsking } from '../mirror/records.store.ts';
import type { Destroyed } from '../mirror/snapshot.ts';
import { keepGoing, snapshotsOf, type ReconcileContext } from './context.ts';
import { halt, readCursor } from './cursor.store.ts';
import { countMissing, forgetMissing, someMissing } from './missing.store.ts';

export type Removal =
  | { readonly kind: 'removed'; readonly count: number }
  | { readonly kind: 'halted'; readonly reason: string };

const batch = 500;

export async function removeMissing(context: ReconcileContext, object: string): Promise<Removal> {
  const { db, limits } = context;
  const { missing, existing } = await countMissing(db, object);
  const { removalConfirmedAt } = await readCursor(db, object);
  const tooMany = missing > limits.removalFloor && missing * 10_000 > existing * limits.maxRemovalBasisPoints;
  if (tooMany && !removalConfirmedAt) {
    const reason = `${missing} of ${existing} records of ${object} are no longer in the host. Nothing was removed: check the permissions of the workers' role and that this is the right workspace, then confirm.`;
    await transaction(db, async (tx) => {
      await halt(tx, object, reason);
      await forgetMissing(tx, object);
    });
    return { kind: 'halted', reason };
  }
  let count = 0;
  for (let rounds = 0; rounds * batch <= missing; rounds++) {
    await keepGoing(context, object);
    const ids = await someMissing(db, object, batch);
    if (ids.length === 0) break;
    count += await removeBatch(context, object, ids);
  }
  await halt(db, object, null);
  return { kind: 'removed', count };
}

/** Asked for by name once more before they are given up: pages can shift, an id cannot. */
async function removeBatch(context: ReconcileContext, object: string, ids: readonly string[]): Promise<number> {
  const { db, host, mirror, now } = context;
  const asked = await beforeAsking(db);
  const records = await host.byIds(object, ids);
  const found = await snapshotsOf(context, object, records);
  const present = new Set(found.map(({ id }) => id));
  const asOf = await host.hostTime();
  const gone = ids
    .filter((id) => !present.has(id))
    .map((id): Destroyed => ({ kind: 'destroyed', object, id, createdAt: null, asOf }));
  await transaction(db, async (tx) => {
    await applySnapshots(tx, mirror, [...found, ...gone], { asked, now: now() });
    await forgetMissing(tx, object, ids);
  });
  return gone.length;
}

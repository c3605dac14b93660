/** Reads the records marked for it afresh: what the host shows replaces what the mirror has, what it lacks is gone. */
import { transaction } from '../../db/pool.ts';
import { HostError } from '../../host/errors.ts';
import { applySnapshots } from '../mirror/apply.ts';
import { beforeAsking } from '../mirror/records.store.ts';
import { failRereads, finishRereads, openRereads } from '../mirror/reread.store.ts';
import type { Destroyed } from '../mirror/snapshot.ts';
import { snapshotsOf, type ReconcileContext } from './context.ts';

const batch = 500;
const maxAttempts = 5;
const maxBatches = 1000;

/** Works off one object's marks; throws what may pass later. Returns how many records were read. */
export async function rereadMarked(context: ReconcileContext, object: string): Promise<number> {
  let total = 0;
  for (let batches = 0; batches < maxBatches; batches++) {
    context.signal.throwIfAborted();
    const ids = await openRereads(context.db, object, batch, maxAttempts);
    if (ids.length === 0) break;
    total += await rereadBatch(context, object, ids);
  }
  return total;
}

async function rereadBatch(context: ReconcileContext, object: string, ids: readonly string[]): Promise<number> {
  const { db, host, mirror, now } = context;
  const asked = await beforeAsking(db);
  try {
    const found = await snapshotsOf(context, object, await host.byIds(object, ids));
    const present = new Set(found.map(({ id }) => id));
    const asOf = await host.hostTime();
    const gone = ids
      .filter((id) => !present.has(id))
      .map((id): Destroyed => ({ kind: 'destroyed', object, id, createdAt: null, asOf }));
    await transaction(db, async (tx) => {
      await applySnapshots(tx, mirror, [...found, ...gone], { asked, now: now() });
      await finishRereads(tx, object, ids, asked);
    });
    return ids.length;
  } catch (error) {
    if (!(error instanceof HostError) || error.retryable) throw error;
    await failRereads(db, object, ids, error.message);
    return 0;
  }
}

/**
 * An upsert revives a record that somebody soft-deleted between our read and our write, and nothing in its answer shows
 * it. The event of that deletion does, when it comes: its instant lies between the two. Then the record is deleted again.
 */
import { append } from '../audit/audit.ts';
import { transaction } from '../db/pool.ts';
import { applyReading, readAfresh } from '../decide/refresh.ts';
import type { WriterContext } from './context.ts';

interface Deletion {
  readonly object: string;
  readonly recordId: string;
  readonly body: string;
  readonly readAt: Date;
  readonly writtenAt: Date;
  /** Somebody restored it afterwards: then it is meant to live. */
  readonly restored: boolean;
}

const deletionsAtOnce = 500;

/** Returns how many records were deleted again. Throws what the host throws. */
export async function undoRevivals(context: WriterContext): Promise<number> {
  const { db, host, mirror } = context;
  await db.query('delete from loop.projected where forget_at < $1', [context.clock().now]);
  const { rows } = await db.query<Deletion>(
    `select p.object, p.record_id as "recordId", i.body, p.read_at as "readAt", p.written_at as "writtenAt",
       exists (select from loop.inbox r where r.object = p.object and r.record_id = p.record_id and r.id > i.id
         and r.event_name like '%.restored') as restored
     from loop.projected p join loop.inbox i on i.object = p.object and i.record_id = p.record_id
     where i.event_name like '%.deleted' limit ${deletionsAtOnce}`,
  );
  const revived = rows.filter((row) => !row.restored && isBetween(row));
  for (const [object, deletions] of Map.groupBy(revived, (row) => row.object)) {
    const ids = [...new Set(deletions.map(({ recordId }) => recordId))];
    await host.softDelete(object, ids);
    const reading = await readAfresh(db, host, mirror, object, ids);
    await transaction(db, async (tx) => {
      const { now } = context.clock();
      await applyReading(tx, mirror, reading, now);
      await tx.query('delete from loop.projected where object = $1 and record_id = any($2)', [object, ids]);
      await append(
        tx,
        ids.map((recordId) => ({ at: now, kind: 'REVIVED_DELETED', object, recordId, details: {} })),
      );
    });
  }
  return revived.length;
}

function isBetween({ body, readAt, writtenAt }: Deletion): boolean {
  const { record } = JSON.parse(body) as { record?: { deletedAt?: unknown } };
  const deletedAt = typeof record?.deletedAt === 'string' ? new Date(record.deletedAt) : undefined;
  return deletedAt !== undefined && deletedAt > readAt && deletedAt <= writtenAt;
}

/** Mirror records as a domain's store reads them: live ones, typed by the caller. */
import type { Queryable } from '../db/pool.ts';
import type { Actor } from './actor.ts';

export interface MirrorRecord<Data = Readonly<Record<string, unknown>>> {
  readonly id: string;
  /** Field values and foreign keys (`companyId`); empty fields are left out. */
  readonly data: Data;
  readonly authors: Authors;
  readonly updatedAt: Date;
}

/** Who last wrote a field; `*` stands for the fields that never changed since the record was first seen. */
export type Authors = Readonly<Record<string, Author>>;
export interface Author extends Actor {
  /** The host's time of that write, as far as it is known (ISO 8601). */
  readonly at?: string;
  /** The last writer of the whole record, for want of news about the field itself. */
  readonly guessed?: boolean;
}

/** The answer that an automation last decided for a record, whatever the host shows. */
export interface Standing {
  /** Counts the decisions about the record; a command's key has it, so that a repeat is a new command. */
  readonly sequence: bigint;
  readonly answer: Readonly<Record<string, unknown>>;
  readonly decidedAt: Date;
}

/** More rows than a rule can look at in one decision; thrown, so that no rule decides on a part of the facts. */
export class TooManyRecordsError extends Error {
  override readonly name = 'TooManyRecordsError';
  readonly code = 'too-many-records';
  readonly retryable = false;
}

const defaultLimit = 20_000;
const columns = 'm.id, m.data, m.authors, m.updated_at as "updatedAt"';
const live = 'm.deleted_at is null and m.destroyed_at is null';

/** Live records by id. What was deleted or never seen is missing from the map. */
export async function recordsByIds<Data = Readonly<Record<string, unknown>>>(
  tx: Queryable,
  object: string,
  ids: readonly string[],
): Promise<Map<string, MirrorRecord<Data>>> {
  if (ids.length === 0) return new Map();
  const { rows } = await tx.query<MirrorRecord<Data>>(
    `select ${columns} from loop.mirror m where m.object = $1 and m.id = any($2) and ${live}`,
    [object, [...new Set(ids)]],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** Live records whose foreign key `field` names one of the targets, by target, each list ordered by id. */
export async function recordsByKey<Data = Readonly<Record<string, unknown>>>(
  tx: Queryable,
  object: string,
  field: string,
  targetIds: readonly string[],
  limit = defaultLimit,
): Promise<Map<string, MirrorRecord<Data>[]>> {
  const byTarget = new Map<string, MirrorRecord<Data>[]>(targetIds.map((id) => [id, []]));
  if (targetIds.length === 0) return byTarget;
  const { rows } = await tx.query<MirrorRecord<Data> & { targetId: string }>(
    `select ${columns}, l.target_id as "targetId"
     from loop.mirror_link l join loop.mirror m on m.object = l.object and m.id = l.id
     where l.object = $1 and l.field = $2 and l.target_id = any($3) and ${live}
     order by m.id limit $4`,
    [object, field, [...byTarget.keys()], limit + 1],
  );
  assertWithin(rows.length, limit, object);
  for (const { targetId, ...record } of rows) byTarget.get(targetId)?.push(record);
  return byTarget;
}

/** Every live record of an object that is small by nature (settings, authorities), ordered by id. */
export async function allRecords<Data = Readonly<Record<string, unknown>>>(
  tx: Queryable,
  object: string,
  limit = defaultLimit,
): Promise<MirrorRecord<Data>[]> {
  const { rows } = await tx.query<MirrorRecord<Data>>(
    `select ${columns} from loop.mirror m where m.object = $1 and ${live} order by m.id limit $2`,
    [object, limit + 1],
  );
  assertWithin(rows.length, limit, object);
  return rows;
}

/** Of the given ids, those that the host once had and no longer shows: soft-deleted or destroyed. */
export async function goneRecords(tx: Queryable, object: string, ids: readonly string[]): Promise<Set<string>> {
  const { rows } = await tx.query<{ id: string }>(
    `select m.id from loop.mirror m where m.object = $1 and m.id = any($2) and not (${live})`,
    [object, ids],
  );
  return new Set(rows.map((row) => row.id));
}

/** What an automation last decided about records of an object. */
export async function standingOf(
  tx: Queryable,
  automation: string,
  object: string,
  ids: readonly string[],
): Promise<Map<string, Standing>> {
  const { rows } = await tx.query<Standing & { id: string }>(
    `select id, sequence, answer, decided_at as "decidedAt" from loop.standing
     where object = $1 and id = any($2) and automation = $3`,
    [object, ids, automation],
  );
  return new Map(rows.map(({ id, ...standing }) => [id, standing]));
}

/**
 * Subjects about which an automation's last word is not spoken: something about them changed and is not decided yet, or,
 * with `written`, what was decided is not in the host yet. A put-back that waits for a person changes no answer.
 */
export async function undecidedOf(
  tx: Queryable,
  automation: string,
  subjects: readonly string[],
  { now, written = false }: { readonly now: Date; readonly written?: boolean },
): Promise<Set<string>> {
  if (subjects.length === 0) return new Set();
  const { rows } = await tx.query<{ subject: string }>(
    `select d.subject from loop.dirty d join loop.automation a on a.name = d.automation and a.mode = 'ENFORCE'
     where d.automation = $1 and d.subject = any($2)
       and (d.cause <> 'clock' or d.due_at <= $3) and (d.parked_at is null or d.cause <> 'put_back')
     union
     select subject from loop.outbox where $4::boolean and automation = $1 and subject = any($2) and parked_at is null`,
    [automation, [...new Set(subjects)], now, written],
  );
  return new Set(rows.map((row) => row.subject));
}

function assertWithin(count: number, limit: number, object: string): void {
  if (count > limit) throw new TooManyRecordsError(`More than ${limit} records of ${object} concern one decision.`);
}

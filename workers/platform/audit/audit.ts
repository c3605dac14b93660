/** The audit trail: append-only and hash-chained, so that a later change of any entry shows. */
import { randomUUID } from 'node:crypto';
import { transaction, type Database, type Queryable, type Transaction } from '../db/pool.ts';
import {
  entryHash,
  genesis,
  microseconds,
  newSalt,
  saltedDigest,
  storable,
  type AuditEntry,
  type HashedParts,
} from './entry.ts';

// Any constant does: it names the chain's lock among the server's advisory locks.
const chainLock = 7_246_003;
const entriesPerStatement = 1000;

/** The last entry: export it regularly to a place of its own, then even a cut-off end shows (see `verify`). */
export interface Head {
  readonly sequence: bigint;
  readonly hash: string;
}

interface Row extends HashedParts {
  readonly previousHash: Buffer;
  readonly hash: Buffer;
  readonly salt: Buffer | null;
  readonly about: string | null;
  readonly personal: unknown;
}

/**
 * Appends entries in order, in the caller's transaction. The chain is locked from here until that transaction ends: call
 * it last, or every other writer waits, and two that hold more than this lock may wait for each other.
 */
export async function append(tx: Transaction, entries: readonly AuditEntry[]): Promise<void> {
  if (entries.length === 0) return;
  await tx.query('select pg_advisory_xact_lock($1)', [chainLock]);
  const last = await head(tx);
  let sequence = last?.sequence ?? 0n;
  let previous: Buffer = last ? Buffer.from(last.hash, 'hex') : genesis;
  for (let from = 0; from < entries.length; from += entriesPerStatement) {
    const rows: Row[] = [];
    for (const entry of entries.slice(from, from + entriesPerStatement)) {
      const row = chained(entry, ++sequence, previous);
      rows.push(row);
      previous = row.hash;
    }
    await insert(tx, rows);
  }
}

function chained(entry: AuditEntry, sequence: bigint, previousHash: Buffer): Row {
  const personal = entry.personal && storable(entry.personal.value);
  const salt = entry.personal ? newSalt() : null;
  const parts: HashedParts = {
    sequence,
    at: microseconds(entry.at),
    kind: entry.kind,
    automation: entry.automation ?? null,
    object: entry.object ?? null,
    recordId: entry.recordId ?? null,
    details: storable(entry.details),
    personalId: salt ? randomUUID() : null,
    personalDigest: salt ? saltedDigest(salt, personal) : null,
  };
  const about = entry.personal?.about ?? null;
  return { ...parts, previousHash, hash: entryHash(previousHash, parts), salt, about, personal };
}

const hex = (bytes: Buffer | null): string | null => bytes?.toString('hex') ?? null;

async function insert(tx: Transaction, rows: readonly Row[]): Promise<void> {
  const plain = rows.map((row) => ({
    ...row,
    sequence: row.sequence.toString(),
    personalDigest: hex(row.personalDigest),
    previousHash: hex(row.previousHash),
    hash: hex(row.hash),
    salt: hex(row.salt),
  }));
  await tx.query(
    `insert into loop.audit (sequence, at, kind, automation, object, record_id, details, personal_id, personal_digest, previous_hash, hash)
     select sequence, at, kind, automation, object, "recordId", details, "personalId",
       decode("personalDigest", 'hex'), decode("previousHash", 'hex'), decode(hash, 'hex')
     from jsonb_to_recordset($1) as entry (sequence bigint, at timestamptz, kind text, automation text, object text,
       "recordId" uuid, details jsonb, "personalId" uuid, "personalDigest" text, "previousHash" text, hash text)`,
    [JSON.stringify(plain)],
  );
  const personal = plain.filter((row) => row.personalId !== null);
  if (personal.length === 0) return;
  await tx.query(
    `insert into loop.audit_personal (id, salt, about, object, record_id, value)
     select "personalId", decode(salt, 'hex'), about, object, "recordId", personal
     from jsonb_to_recordset($1) as entry ("personalId" uuid, salt text, about uuid, object text, "recordId" uuid, personal jsonb)`,
    [JSON.stringify(personal)],
  );
}

/** The chain's last entry, or null before the first. */
export async function head(db: Queryable): Promise<Head | null> {
  const { rows } = await db.query<{ sequence: bigint; hash: Buffer }>(
    'select sequence, hash from loop.audit order by sequence desc limit 1',
  );
  const [last] = rows;
  return last ? { sequence: last.sequence, hash: last.hash.toString('hex') } : null;
}

/** Whose or which record's personal values are to be erased. */
export type ErasureTarget = { readonly about: string } | { readonly object: string; readonly recordId: string };

/** Erases personal values for good, with their salts; the entries and the chain stay. Returns how many there were. */
export async function erasePersonal(db: Database, target: ErasureTarget, at: Date): Promise<number> {
  return transaction(db, async (tx) => {
    const { rowCount } =
      'about' in target
        ? await tx.query('delete from loop.audit_personal where about = $1', [target.about])
        : await tx.query('delete from loop.audit_personal where object = $1 and record_id = $2', [
            target.object,
            target.recordId,
          ]);
    const erased = rowCount ?? 0;
    // Not whose: this entry could not be erased again.
    if (erased > 0) await append(tx, [{ at, kind: 'PERSONAL_ERASED', details: { values: erased } }]);
    return erased;
  });
}

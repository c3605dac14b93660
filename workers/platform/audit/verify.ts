import type { Queryable } from '../db/pool.ts';
import type { Head } from './audit.ts';
import { entryHash, genesis, saltedDigest, type HashedParts } from './entry.ts';

export type Verification =
  | { readonly ok: true; readonly entries: bigint; readonly erased: bigint; readonly head: Head | null }
  | { readonly ok: false; readonly sequence: bigint; readonly why: Why };

/** What does not fit at the first broken entry. */
export type Why =
  /** Entries are missing before this one. */
  | 'gap'
  /** It does not name its predecessor's hash: the predecessor was replaced, or this one moved. */
  | 'broken-link'
  /** Its content is not what was hashed. */
  | 'changed'
  /** Its personal value is not what was hashed. */
  | 'personal-changed'
  /** The chain ends before the exported head, or has another entry in its place. */
  | 'cut-off';

export interface VerifyOptions {
  /** A head that was exported earlier: the chain must still contain it. */
  readonly exportedHead?: Head;
  /** Entries read at a time; memory is bounded by it. */
  readonly pageSize?: number;
  readonly onProgress?: (sequence: bigint) => void;
}

interface StoredEntry extends HashedParts {
  readonly previousHash: Buffer;
  readonly hash: Buffer;
  readonly salt: Buffer | null;
  readonly value: unknown;
}

/** Recomputes the whole chain from its first entry, page by page; says where it breaks first, and why. */
export async function verify(db: Queryable, options: VerifyOptions = {}): Promise<Verification> {
  const { exportedHead, pageSize = 1000 } = options;
  let previous: { sequence: bigint; hash: Buffer } = { sequence: 0n, hash: genesis };
  let erased = 0n;
  for (;;) {
    const page = await readPage(db, previous.sequence, pageSize);
    for (const entry of page) {
      const why = problemOf(entry, previous, exportedHead);
      if (why) return { ok: false, sequence: entry.sequence, why };
      if (entry.personalId !== null && entry.salt === null) erased++;
      previous = entry;
    }
    options.onProgress?.(previous.sequence);
    if (page.length < pageSize) break;
  }
  if (exportedHead && exportedHead.sequence > previous.sequence) {
    return { ok: false, sequence: previous.sequence + 1n, why: 'cut-off' };
  }
  const head = previous.sequence === 0n ? null : { sequence: previous.sequence, hash: previous.hash.toString('hex') };
  return { ok: true, entries: previous.sequence, erased, head };
}

function problemOf(
  entry: StoredEntry,
  previous: { sequence: bigint; hash: Buffer },
  exportedHead: Head | undefined,
): Why | undefined {
  if (entry.sequence !== previous.sequence + 1n) return 'gap';
  if (!entry.previousHash.equals(previous.hash)) return 'broken-link';
  if (!entry.hash.equals(entryHash(previous.hash, entry))) return 'changed';
  // Erased values are gone with their salt; those still there must be the ones that were hashed.
  if (entry.salt && !entry.personalDigest?.equals(saltedDigest(entry.salt, entry.value))) return 'personal-changed';
  const exported = exportedHead?.sequence === entry.sequence;
  return exported && exportedHead.hash !== entry.hash.toString('hex') ? 'cut-off' : undefined;
}

async function readPage(db: Queryable, after: bigint, limit: number): Promise<StoredEntry[]> {
  const { rows } = await db.query<StoredEntry>(
    `select a.sequence, to_char(a.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, a.kind, a.automation, a.object,
       a.record_id as "recordId", a.details, a.personal_id as "personalId", a.personal_digest as "personalDigest",
       a.previous_hash as "previousHash", a.hash, p.salt, p.value
     from loop.audit a left join loop.audit_personal p on p.id = a.personal_id
     where a.sequence > $1 order by a.sequence limit $2`,
    [after, limit],
  );
  return rows;
}

/** What one entry of the audit trail says, and how it is hashed. Pure. */
import { createHash, randomBytes } from 'node:crypto';

export type AuditKind =
  /** An automation decided about a record. */
  | 'DECIDED'
  /** A user's edit of an answer was taken back. */
  | 'PUT_BACK'
  /** … too often: it stays until somebody looks. */
  | 'PUT_BACK_STOPPED'
  /** The host shows the decision. */
  | 'SENT'
  /** The record had moved on; it is decided again. */
  | 'LOST_RACE'
  /** The record is gone or deleted; there is nothing to write to. */
  | 'DROPPED'
  /** An upsert made a destroyed record anew, or revived a deleted one; that was taken back. */
  | 'GHOST_DESTROYED'
  | 'REVIVED_DELETED'
  /** The host refuses the write for good. */
  | 'REFUSED'
  | 'REPLAYED'
  | 'MODE_CHANGED'
  /** Lots were drawn: on the record before anybody knows what comes of it. */
  | 'DRAWN'
  | 'PERSONAL_ERASED';

export interface AuditEntry {
  readonly at: Date;
  readonly kind: AuditKind;
  readonly automation?: string;
  readonly object?: string;
  readonly recordId?: string;
  /** Codes, states, amounts and ids; never names or texts about people. */
  readonly details: Readonly<Record<string, unknown>>;
  /** What may have to be erased: names, and texts that may contain them. `about`: the member or person it concerns. */
  readonly personal?: { readonly about?: string; readonly value: Readonly<Record<string, unknown>> };
}

/** The entry as it is hashed: every part that is stored, in one spelling. */
export interface HashedParts {
  readonly sequence: bigint;
  /** ISO 8601 with microseconds, as PostgreSQL keeps it. */
  readonly at: string;
  readonly kind: string;
  readonly automation: string | null;
  readonly object: string | null;
  readonly recordId: string | null;
  readonly details: unknown;
  readonly personalId: string | null;
  readonly personalDigest: Buffer | null;
}

/** What the first entry has for a predecessor. */
export const genesis = Buffer.alloc(32);

/** sha256(previous hash, canonical entry). */
export function entryHash(previous: Buffer, parts: HashedParts): Buffer {
  const { sequence, at, kind, automation, object, recordId, details, personalId, personalDigest } = parts;
  const text = canonical([
    sequence.toString(),
    at,
    kind,
    automation,
    object,
    recordId,
    details,
    personalId,
    personalDigest?.toString('hex') ?? null,
  ]);
  return createHash('sha256').update(previous).update(text, 'utf8').digest();
}

/** The salt keeps names from being guessed out of the chain once the value, and the salt with it, are erased. */
export function saltedDigest(salt: Buffer, value: unknown): Buffer {
  return createHash('sha256').update(salt).update(canonical(value), 'utf8').digest();
}

export const newSalt = (): Buffer => randomBytes(16);

/** An instant as PostgreSQL keeps it: microseconds. */
export const microseconds = (at: Date): string => at.toISOString().replace('Z', '000Z');

/**
 * A value as jsonb gives it back: what JSON leaves out is left out, what jsonb refuses (U+0000, half a surrogate pair)
 * is replaced, so that the hash before storing is the hash after reading.
 */
export function storable(value: unknown): unknown {
  const text = JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part === 'bigint') return part.toString();
    if (typeof part === 'string') return storableText(part);
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).map(([name, member]) => [storableText(name), member as unknown]));
  });
  return text === undefined ? null : JSON.parse(text);
}

const storableText = (text: string): string => text.replaceAll('\u0000', '\ufffd').toWellFormed();

/** JSON with sorted keys, so that jsonb's own order of keys does not matter. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const parts = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`);
  return `{${parts.join(',')}}`;
}

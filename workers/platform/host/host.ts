/**
 * The host as the workers see it: a few verbs, all batched, paced under the host's limits and counted. The gateway
 * implements them over GraphQL; ingest reads through them, the writer writes through them, nobody else calls the host.
 */

import type { CallLane } from './pacer.ts';

export type { CallLane } from './pacer.ts';

/** A record as the core API returns it: scalars, composite values, foreign keys (`companyId`); no nested relations. */
export interface HostRecord {
  readonly id: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly deletedAt: string | null;
  readonly [field: string]: unknown;
}

export type Filter = Readonly<Record<string, unknown>>;

export interface PageRequest {
  readonly filter?: Filter;
  /** 1 to 1000. */
  readonly first: number;
  readonly after?: string;
  /** Also soft-deleted records. */
  readonly withDeleted: boolean;
  /** `records` for whole records, `keys` for id, updatedAt, deletedAt and foreign keys only (the sweep). */
  readonly select: 'records' | 'keys';
  /** Ascending; `updatedAt` is followed by id. */
  readonly orderBy: 'updatedAt' | 'id';
}

export interface Page {
  readonly records: readonly HostRecord[];
  readonly endCursor: string | null;
  readonly hasNextPage: boolean;
  readonly totalCount: number;
}

export interface CompareAndSet {
  readonly ids: readonly string[];
  /**
   * Field values the record must still show (lists and files cannot be compared; `{}` guards by nothing); the write
   * is also let through where `decisionKey` is already ours.
   */
  readonly seen: Readonly<Record<string, unknown>>;
  readonly set: Readonly<Record<string, unknown>>;
  readonly decisionKey: string;
}

/**
 * What became of one record of a batch. A batch is refused as a whole by the host; the gateway finds the culprit.
 * `exists`: the id is taken already (`conflictingId` is the same id: our own earlier create, or a soft-deleted record), or
 * a unique value is (`conflictingId` as far as the host names it; it does not name soft-deleted ones). Of an upsert:
 * a unique value belongs to another record, which the host may have changed instead.
 */
export type WriteOutcome =
  | { readonly kind: 'written'; readonly record: HostRecord }
  | { readonly kind: 'exists'; readonly id: string; readonly conflictingId: string | null }
  | { readonly kind: 'refused'; readonly id: string; readonly field: string | null; readonly message: string };

export interface Host {
  /** The same host, its calls made in this lane: the most urgent lane goes first. Without it, calls are in lane `task`. */
  inLane(lane: CallLane): Host;
  page(object: string, request: PageRequest): Promise<Page>;
  /** Any number of ids, soft-deleted ones included; the missing are left out. */
  byIds(object: string, ids: readonly string[]): Promise<HostRecord[]>;
  /** The records that were written (or had been, under the same key); those missing lost the race. Soft-deleted ones never change. */
  compareAndSet(object: string, request: CompareAndSet): Promise<HostRecord[]>;
  /** Create-only, one outcome per record, in order. */
  create(object: string, records: readonly NewRecord[]): Promise<WriteOutcome[]>;
  /** Partial upsert by id, one outcome per record, in order. Revives soft-deleted records: the caller checks. */
  upsert(object: string, records: readonly NewRecord[]): Promise<WriteOutcome[]>;
  softDelete(object: string, ids: readonly string[]): Promise<void>;
  destroy(object: string, ids: readonly string[]): Promise<void>;
  /** The host's own clock, from the last answer's Date header (a probe is sent when there was none yet). */
  hostTime(): Promise<Date>;
}

export interface NewRecord {
  readonly id: string;
  readonly [field: string]: unknown;
}

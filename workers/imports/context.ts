import type { Database } from '../platform/db/pool.ts';
import type { Host } from '../platform/host/host.ts';
import type { Mirror } from '../platform/ingest/mirror/apply.ts';
import type { Message, Locale } from '../platform/text/text.ts';
import type { BookedOrder } from './orders/booked.ts';

/** What an import works with. */
export interface ImportContext {
  readonly db: Database;
  /** In the lane of backfills. */
  readonly host: Host;
  readonly mirror: Mirror;
  readonly now: () => Date;
  readonly locale: Locale;
  readonly timeZone: string;
  /** The one currency of the workspace's orders and reports; null before anything says which. */
  readonly currency: string | null;
  /** Calls a minute that the host lets us make; null where it does not limit us. */
  readonly callsPerMinute: number | null;
  /** Enters orders that are facts into the workers' books before Twenty has them, so that no rule takes them for drafts. */
  readonly bookOrders: (orders: readonly BookedOrder[]) => Promise<void>;
  /** Takes back what was entered for orders that Twenty then refused. */
  readonly unbookOrders: (orderIds: readonly string[]) => Promise<void>;
  readonly signal?: AbortSignal;
}

/** One line of the file that was left out, and why. */
export interface Reject {
  readonly line: number;
  readonly problem: Message;
  readonly cells: readonly string[];
}

export type Counts = Record<string, number>;

export function count(counts: Counts, what: string, by = 1): void {
  counts[what] = (counts[what] ?? 0) + by;
}

/** What became of a record. In the second pass only references into the file were left to set. */
export function countResult(counts: Counts, object: string, kind: 'created' | 'updated' | 'same', pass: 1 | 2): void {
  if (pass === 1) count(counts, `${object}.${kind}`);
  else if (kind !== 'same') count(counts, `${object}.linked`);
}

/** Imports joined with what they touch: the mirror, the policies, the books of orders. */
import type { ImportContext } from './imports/context.ts';
import { untangled } from './imports/patience.ts';
import { bookImportedOrders, unbookImportedOrders } from './orders/imported.store.ts';
import type { Clock } from './platform/clock/clock.ts';
import type { Database } from './platform/db/pool.ts';
import { transaction } from './platform/db/pool.ts';
import type { OpenHost } from './platform/host/open.ts';
import type { Mirror } from './platform/ingest/mirror/apply.ts';
import { currencyInForce, reportingCurrency } from './platform/policy/currency.ts';
import { loadPolicies } from './platform/policy/store.ts';
import type { Locale } from './platform/text/text.ts';

export interface ImportingOptions {
  readonly db: Database;
  readonly open: Pick<OpenHost, 'host' | 'pacer'>;
  readonly mirror: Mirror;
  readonly clock: () => Clock;
  readonly locale: Locale;
  /** Our share of the host's limits. */
  readonly sharePercent: number;
  readonly signal?: AbortSignal;
}

export async function importContext(options: ImportingOptions): Promise<ImportContext> {
  const { db, open, mirror, clock, locale, sharePercent, signal } = options;
  const policies = await loadPolicies(db, [reportingCurrency]);
  const perMinute = open.pacer.limits.map(({ tokens, windowMs }) => (tokens / windowMs) * 60_000);
  return {
    db,
    host: open.host.inLane('backfill'),
    mirror,
    now: () => clock().now,
    locale,
    timeZone: clock().timeZone,
    currency: await currencyInForce(db, policies),
    callsPerMinute: perMinute.length === 0 ? null : (Math.min(...perMinute) * sharePercent) / 100,
    bookOrders: (orders) => untangled(() => transaction(db, (tx) => bookImportedOrders(tx, orders, clock()))),
    unbookOrders: (ids) => transaction(db, (tx) => unbookImportedOrders(tx, ids)),
    ...(signal && { signal }),
  };
}

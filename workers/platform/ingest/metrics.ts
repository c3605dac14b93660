/** What an operator must see of ingest: depth, age and loss of every station between the host and the mirror. */
import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import type { Database } from '../db/pool.ts';
import { ingestState, type IngestState } from './state.store.ts';

export { ingestState, type IngestState } from './state.store.ts';

export interface IngestMetrics {
  readonly received: Counter<'outcome'>;
  readonly commitSeconds: Histogram;
  readonly commitSize: Histogram;
  readonly applied: Counter;
  readonly parked: Counter;
  readonly reconciled: Counter<'object' | 'kind'>;
  readonly errors: Counter<'stage'>;
}

/** A scrape must not become a load: several within this time share one look at the database. */
const stateMaxAgeMs = 5_000;

export function ingestMetrics(registry: Registry, db: Database): IngestMetrics {
  const registers = [registry];
  registerGauges(
    registry,
    cached(() => ingestState(db)),
  );
  return {
    received: new Counter({
      name: 'pharma_webhooks_total',
      help: 'Webhooks by outcome',
      labelNames: ['outcome'],
      registers,
    }),
    commitSeconds: new Histogram({
      name: 'pharma_inbox_commit_seconds',
      help: 'Duration of a group commit',
      buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 1, 5],
      registers,
    }),
    commitSize: new Histogram({
      name: 'pharma_inbox_commit_events',
      help: 'Events in a group commit',
      buckets: [1, 2, 5, 10, 25, 50, 100, 250],
      registers,
    }),
    applied: new Counter({ name: 'pharma_inbox_applied_total', help: 'Events applied to the mirror', registers }),
    parked: new Counter({ name: 'pharma_inbox_parked_total', help: 'Events set aside with an error', registers }),
    reconciled: new Counter({
      name: 'pharma_reconciled_records_total',
      help: 'Records that reconciliation read, changed or removed',
      labelNames: ['object', 'kind'],
      registers,
    }),
    errors: new Counter({
      name: 'pharma_ingest_errors_total',
      help: 'Errors by stage',
      labelNames: ['stage'],
      registers,
    }),
  };
}

function registerGauges(registry: Registry, state: () => Promise<IngestState>): void {
  const single = (name: string, help: string, value: (state: IngestState) => number): void => {
    const gauge: Gauge = new Gauge({
      name,
      help,
      registers: [registry],
      // An unreachable database shows as NaN: the other metrics are still worth scraping.
      collect: async () => gauge.set(value(await state().catch(() => unreachable))),
    });
  };
  single('pharma_inbox_open', 'Acknowledged events not yet in the mirror', (now) => now.inboxOpen);
  single('pharma_inbox_age_seconds', 'Age of the oldest of them', (now) => now.inboxAgeSeconds);
  single('pharma_inbox_parked', 'Events set aside', (now) => now.inboxParked);
  single('pharma_reread_open', 'Records to be read afresh', (now) => now.rereadOpen);
  single('pharma_reread_failed', 'Records that could not be read afresh', (now) => now.rereadFailed);
  const perObject = (name: string, help: string, value: (object: IngestState['objects'][number]) => number): void => {
    const gauge: Gauge<'object'> = new Gauge({
      name,
      help,
      labelNames: ['object'],
      registers: [registry],
      collect: async () => {
        for (const each of (await state().catch(() => unreachable)).objects)
          gauge.set({ object: each.object }, value(each));
      },
    });
  };
  perObject('pharma_mirror_records', 'Live records in the mirror', ({ records }) => records);
  perObject(
    'pharma_reconcile_lag_seconds',
    'Since the last complete pass',
    ({ lagSeconds }) => lagSeconds ?? Number.NaN,
  );
  perObject('pharma_reconcile_halted', '1: removals wait for a confirmation', ({ haltedReason }) =>
    haltedReason === null ? 0 : 1,
  );
}

const unknown = Number.NaN;
const unreachable: IngestState = {
  inboxOpen: unknown,
  inboxAgeSeconds: unknown,
  inboxParked: unknown,
  rereadOpen: unknown,
  rereadFailed: unknown,
  objects: [],
};

function cached<T>(load: () => Promise<T>): () => Promise<T> {
  let value: Promise<T> | undefined;
  let loadedAt = 0;
  return () => {
    if (!value || performance.now() - loadedAt > stateMaxAgeMs) {
      loadedAt = performance.now();
      value = load();
      value.catch(() => (value = undefined));
    }
    return value;
  };
}

/** What an operator must see of calls to the host, decisions that wait, and work that is parked. */
import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import type { Database } from './platform/db/pool.ts';
import type { Meter } from './platform/host/meter.ts';

export function hostMetrics(registry: Registry, meter: Meter, db: Database): void {
  const registers = [registry];
  const calls = new Counter({
    name: 'pharma_host_calls_total',
    help: 'Calls to Twenty, by operation and outcome',
    labelNames: ['operation', 'outcome'],
    registers,
  });
  const seconds = new Histogram({
    name: 'pharma_host_call_seconds',
    help: 'How long Twenty takes to answer',
    labelNames: ['operation'],
    buckets: [0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30],
    registers,
  });
  meter.onCall(({ operation, ms, refusal }) => {
    calls.inc({ operation, outcome: refusal ?? 'ok' });
    seconds.observe({ operation }, ms / 1000);
  });
  registry.registerMetric(
    new Gauge({
      name: 'pharma_waiting',
      help: 'Work that waits: subjects due for a decision, decisions to be written, evidence to be read',
      labelNames: ['stage'],
      registers: [],
      async collect() {
        const { due, unsent, unread } = await waiting(db);
        this.set({ stage: 'decide' }, due);
        this.set({ stage: 'write' }, unsent);
        this.set({ stage: 'read' }, unread);
      },
    }),
  );
}

/** Work that waits. `deferred`: writes put off to a later day, what follows them, and what a switched-off automation left. */
export interface Waiting {
  readonly inbox: number;
  readonly due: number;
  readonly unsent: number;
  /** Files and links of claims that are still to be read, or tried again. */
  readonly unread: number;
  readonly deferred: number;
  readonly parked: number;
}

export async function waiting(db: Database): Promise<Waiting> {
  const { rows } = await db.query<Waiting>(
    `with unparked as (
       select o.not_before > now() or not exists (select from loop.automation a where a.name = o.automation and a.mode = 'ENFORCE')
         or exists (select from loop.outbox needed where needed.record_id = o.after_id
           and (needed.not_before > now() or needed.parked_at is not null)) as held
       from loop.outbox o where o.parked_at is null)
     select
       (select count(*)::int from loop.inbox where applied_at is null and parked_at is null) as inbox,
       (select count(*)::int from loop.dirty d join loop.automation a on a.name = d.automation
        where d.parked_at is null and d.due_at <= now() and a.mode <> 'OFF') as due,
       (select count(*)::int from unparked where not held) as unsent,
       (select count(*)::int from funds.evidence_reading where next_at is not null) as unread,
       (select count(*)::int from unparked where held) as deferred,
       (select count(*)::int from loop.inbox where parked_at is not null)
         + (select count(*)::int from loop.dirty where parked_at is not null)
         + (select count(*)::int from loop.outbox where parked_at is not null) as parked`,
  );
  return rows[0] ?? { inbox: 0, due: 0, unsent: 0, unread: 0, deferred: 0, parked: 0 };
}

/** A night over a large history of which one customer in a hundred changed: seconds, memory, and whom it leaves waiting. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { ScoredNight } from '../../workers/churn/nightly/score.ts';
import type { Database } from '../../workers/platform/db/pool.ts';
import type { BenchServer } from '../funds/server.ts';
import { lineOf, type BenchLine } from '../line.ts';

const run = promisify(execFile);
/** 1000000 for the figure in the README: ten million orders. */
const customers = Number(process.env['CHURN_NIGHT_CUSTOMERS'] ?? 20_000);
const ordersEach = 10;
const perStatement = 50_000;
const firstNight = '2026-03-10T04:00:00Z';
const secondNight = '2026-03-11T04:00:00Z';

interface Night {
  readonly seconds: number;
  readonly peakMegabytes: number;
  readonly blockMs: number;
  readonly blockP99Ms: number;
  readonly idleMs: number;
  readonly scored: ScoredNight;
}

export async function nightLines(server: BenchServer): Promise<BenchLine[]> {
  const { db, url } = await server.database('churn_night');
  await populate(db);
  const first = await night(url, firstNight);
  await db.query('truncate loop.dirty');
  await db.query('vacuum analyze');
  await change(db);
  const second = await night(url, secondNight);
  const { changed, shown, models } = second.scored;
  const size = `${customers} customers, ${customers * ordersEach} orders`;
  const limits = `${size}; ${changed} histories changed, ${shown} shown otherwise; no refit and no test due; a process of its own, database on the same machine`;
  if (changed < customers / 100) throw new Error(`Only ${changed} histories changed.`);
  if (models.some(({ refitted, judged }) => refitted !== null || judged)) throw new Error('A fit was due.');
  return [
    lineOf({ name: 'churn: night with 1 % changed', value: second.seconds, unit: 's', limits }),
    lineOf({ name: 'churn: peak memory of that night', value: second.peakMegabytes, unit: 'MB', target: 1024, limits }),
    lineOf({
      name: 'churn: longest block of the event loop in that night',
      value: second.blockMs,
      unit: 'ms',
      reference: second.idleMs,
      referenceOf: 'the same loop with nothing to do for five seconds',
      target: 50,
      limits: `99 % of the time below ${second.blockP99Ms.toFixed(1)} ms; other programs on the machine are in it`,
    }),
    lineOf({
      name: 'churn: the first night: everything counted, fitted, tested and scored',
      value: first.seconds,
      unit: 's',
      limits: `${size}; fits on 200,000 customers at most, tests on 50,000`,
    }),
    lineOf({
      name: 'churn: peak memory of the first night',
      value: first.peakMegabytes,
      unit: 'MB',
      target: 1024,
      limits: size,
    }),
  ];
}

async function night(url: string, instant: string): Promise<Night> {
  const { stdout } = await run(process.execPath, [join(import.meta.dirname, 'night-process.ts'), url, instant], {
    maxBuffer: 10_000_000,
  });
  return JSON.parse(stdout) as Night;
}

/** A customer's id and rhythm come from its number; some are lost early, some came lately. */
const rhythm = `
  ('00000000-0000-4000-8000-' || lpad(to_hex(c), 12, '0'))::uuid as company,
  10 + (c::bigint * 7919) % 70 as gap,
  (date '2026-03-09' - (30 + ((c::bigint * 104729) % 900)::int)) as started`;

export async function populate(db: Database): Promise<void> {
  await db.query('set synchronous_commit = off');
  for (let from = 1; from <= customers; from += perStatement) {
    const to = Math.min(customers, from + perStatement - 1);
    await db.query(
      `insert into loop.mirror (object, id, data, authors, created_at, updated_at, as_of)
       select 'company', company, jsonb_build_object('name', 'Account ' || c), '{}', now(), now(), now()
       from (select c, ${rhythm} from generate_series($1::int, $2::int) as c) each`,
      [from, to],
    );
    await db.query(
      `insert into history.sales_order (order_number, company_id, order_kind, ordered_at, currency, total_micros, source, imported_at)
       select c || '-' || i, company, 'SALE',
         least(timestamptz '2026-03-09T02:00:00Z', (started + (i * gap + (c::bigint * 31 + i * 17) % gap)::int)::timestamptz + interval '3 hours'),
         'CNY', (100 + (c::bigint * 13 + i * 29) % 900) * 1000000, 'bench', now()
       from (select c, ${rhythm} from generate_series($1::int, $2::int) as c) each,
         generate_series(0, ${ordersEach - 1}) as i`,
      [from, to],
    );
  }
  await db.query('vacuum analyze');
}

/** A new order of one customer in a hundred. */
export async function change(db: Database): Promise<void> {
  await db.query(
    `insert into history.sales_order (order_number, company_id, order_kind, ordered_at, currency, total_micros, source, imported_at)
     select 'new-' || c, company, 'SALE', '2026-03-10T02:00:00Z', 'CNY', 500000000, 'bench', now()
     from (select c, ${rhythm} from generate_series(100, $1::int, 100) as c) each`,
    [customers],
  );
}

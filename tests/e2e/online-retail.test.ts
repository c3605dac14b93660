/** A slice of real invoices through the import into Twenty and the workers' books, held against plain SQL over the file. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { importContext } from '../../workers/importing.ts';
import type { ImportRequest } from '../../workers/imports/request.ts';
import { runImport, type ImportReport } from '../../workers/imports/run.ts';
import { workersMirror } from '../../workers/mirrored.ts';
import { openHost } from '../../workers/platform/host/open.ts';
import { ourActor } from '../../workers/setup/identity.ts';
import { assessAccounts } from '../../workers/value/run.ts';
import { startedLoop, type Loop } from '../support/loop.ts';
import { loadSheet, writeSlice, hasOnlineRetail } from '../support/online-retail.ts';

const timeZone = 'Asia/Shanghai';

/** A day of business, bad debts, free goods, and cancellations. */
async function slice(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'online-retail-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, 'slice.csv');
  await writeSlice(
    file,
    (line, number) => number <= 700 || line.startsWith('A') || /,0\.0,\d+\.0,/.test(line) || line.startsWith('C58149'),
  );
  return file;
}

async function load(
  loop: Loop,
  file: string,
  more: Partial<ImportRequest> = {},
): Promise<ImportReport & { calls: number }> {
  const { db, sandbox, clock } = loop;
  // A gateway of its own, so that its calls are the import's.
  const open = await openHost({ url: sandbox.url, apiKey: sandbox.apiKey, time: clock.time });
  onTestFinished(() => open.close());
  const context = await importContext({
    db,
    open,
    mirror: workersMirror(await ourActor(open)),
    clock: () => ({ now: clock.now(), timeZone }),
    locale: 'en',
    sharePercent: 70,
  });
  const report = await runImport(context, {
    kind: 'orders',
    file,
    map: new Map(),
    rejectsFile: `${file}.rejects.csv`,
    ...more,
  });
  return { ...report, calls: open.meter.total('salesOrder').calls + open.meter.total('company').calls };
}

async function reportIn(loop: Loop, currency: string): Promise<void> {
  const [admin] = loop.people;
  const [policy] = await admin.find('pharmaPolicy', { policyKey: { eq: 'business.currency' } }, 'policyKey');
  await admin.update('pharmaPolicy', policy?.id ?? '', { textValue: currency });
  await loop.settled();
}

const written = (report: ImportReport): Record<string, number> =>
  Object.fromEntries(Object.entries(report.counts).filter(([what]) => /created|updated/.test(what)));

describe.runIf(hasOnlineRetail())('with ../shared/data/online-retail', () => {
  test('invoices become closed orders, cancellations accepted returns; all sums are those of the file', async () => {
    const file = await slice();
    const loop = await startedLoop();
    await reportIn(loop, 'CNY');
    await expect(load(loop, file)).rejects.toMatchObject({ code: 'other-currency' });
    await reportIn(loop, 'GBP');
    const report = await load(loop, file);
    expect(report).toMatchObject({ mapping: 'online-retail', rejected: 0, rejectsFile: null });
    await loop.settled({ timeoutMs: 240_000 });
    const { db } = loop;
    await loadSheet(db, await readFile(file, 'utf8'));

    // What the file says, by plain SQL.
    const { rows: says } = await db.query<Record<string, bigint | string>>(
      `select count(distinct invoice) filter (where invoice !~ '^C') as sales, count(distinct invoice) filter (where invoice ~ '^C') as returns,
       count(*) as lines, count(distinct customer) as customers, count(distinct stock) as products,
       sum(abs(quantity) * price)::numeric as turnover, count(*) filter (where price = 0) as free
     from sheet where customer is not null`,
    );
    const { rows: shows } = await db.query<Record<string, bigint | string>>(
      `select count(*) filter (where data->>'orderKind' = 'SALE') as sales, count(*) filter (where data->>'orderKind' = 'RETURN') as returns,
       (select count(*) from loop.mirror where object = 'salesOrderLine') as lines,
       (select count(*) from loop.mirror where object = 'company' and data ? 'accountCode') as customers,
       (select count(*) from loop.mirror where object = 'drugProduct') as products,
       (sum((data->'totalAmount'->>'amountMicros')::numeric) / 1000000)::numeric as turnover,
       (select count(*) from loop.mirror where object = 'salesOrderLine' and (data->'unitPrice'->>'amountMicros')::numeric = 0) as free
     from loop.mirror where object = 'salesOrder'`,
    );
    const numbers = (row: Record<string, bigint | string> | undefined): unknown =>
      Object.fromEntries(Object.entries(row ?? {}).map(([name, value]) => [name, Number(value)]));
    expect(numbers(shows[0])).toEqual(numbers(says[0]));
    const { rows: anonymous } = await db.query<{ lines: bigint; orders: bigint }>(
      'select count(*) as lines, count(distinct invoice) as orders from sheet where customer is null',
    );
    expect(report.counts).toMatchObject({
      'anonymous.lines': Number(anonymous[0]?.lines),
      'anonymous.orders': Number(anonymous[0]?.orders),
      'returns.unlinked': Number(says[0]?.['returns']),
      'zeroPrice.lines': Number(says[0]?.['free']),
    });

    // Every order and every customer: instants, sums, quantities.
    const { rows: wrong } = await db.query(
      `with file as (
       select invoice, customer, min(at) at time zone $1 as at, sum(abs(quantity) * price) as total, sum(abs(quantity)) as quantity, count(*) as lines
       from sheet where customer is not null group by invoice, customer),
     shown as (
       select o.data->>'orderNumber' as invoice, c.data->>'accountCode' as customer, (o.data->>'orderedAt')::timestamptz as at,
         (o.data->'totalAmount'->>'amountMicros')::numeric / 1000000 as total, o.data->>'orderState' as state,
         sum((l.data->>'quantity')::numeric) as quantity, count(*) as lines, sum((l.data->'lineAmount'->>'amountMicros')::numeric) / 1000000 as added
       from loop.mirror o
       join loop.mirror c on c.object = 'company' and c.id = (o.data->>'companyId')::uuid
       join loop.mirror l on l.object = 'salesOrderLine' and l.data->>'salesOrderId' = o.id::text
       where o.object = 'salesOrder' group by 1, 2, 3, 4, 5)
     select * from file full join shown using (invoice, customer)
     where (file.total, file.at, file.quantity, file.lines, file.total, 'CLOSED')
       is distinct from (shown.total, shown.at, shown.quantity, shown.lines, shown.added, shown.state)`,
      [timeZone],
    );
    expect(wrong).toEqual([]);

    // Facts of the past: nobody releases them again, and a return without its original says so.
    const { rows: states } = await db.query<{ state: string; count: bigint }>(
      'select state, count(*) as count from orders.decision group by state',
    );
    expect(states).toEqual([
      { state: 'CLOSED', count: BigInt(Number(says[0]?.['sales']) + Number(says[0]?.['returns'])) },
    ]);
    const [returned] = await loop.people[0].find(
      'salesOrder',
      { orderKind: { eq: 'RETURN' } },
      'orderState decisionReason requestedAction',
    );
    expect(returned).toMatchObject({
      orderState: 'CLOSED',
      decisionReason: expect.stringContaining('without its original'),
    });
    expect(await loop.differences()).toEqual([]);

    // The same file again: nothing is sent, nothing changes.
    const again = await load(loop, file);
    expect(written(again)).toEqual({});
    expect(again.calls).toBe(0);
  }, 300_000);
});

describe.runIf(hasOnlineRetail())('with ../shared/data/online-retail', () => {
  test('history counts the same and never twice', async () => {
    const file = await slice();
    const loop = await startedLoop({ mode: 'OFF' });
    const { db } = loop;
    const report = await load(loop, file, { history: true });
    expect(report.rejected).toBe(0);
    expect(report.calls).toBe(0);
    await loadSheet(db, await readFile(file, 'utf8'));
    const perCustomer = `select o.account_code as customer, sum(case h.order_kind when 'RETURN' then -1 else 1 end * h.total_micros) / 1000000 as sum
    from history.every_order h join history.sales_order o on o.order_number = h.order_number group by 1`;
    const { rows: wrong } = await db.query(
      `with file as (select customer, sum(quantity * price) as sum from sheet where customer is not null group by customer)
     select * from file full join (${perCustomer}) shown using (customer) where round(file.sum, 6) is distinct from round(shown.sum, 6)`,
    );
    expect(wrong).toEqual([]);
    const { rows: before } = await db.query('select count(*) as count from history.every_order');

    // An account that comes later finds its orders; an order that comes to Twenty later counts as Twenty has it.
    const { rows: some } = await db.query<{ customer: string; invoice: string }>(
      `select customer, invoice from sheet where customer is not null and invoice !~ '^C' order by invoice limit 1`,
    );
    const { customer = '', invoice = '' } = some[0] ?? {};
    const [admin] = loop.people;
    const companyId = await admin.createOne('company', { name: 'Late comer', accountCode: customer });
    await admin.createOne('salesOrder', { name: invoice, orderNumber: invoice, companyId });
    await loop.settled();
    await assessAccounts(db, { now: loop.clock.now(), timeZone });
    const { rows: adopted } = await db.query<{ orders: bigint }>(
      'select count(*) as orders from history.sales_order where company_id = $1',
      [companyId],
    );
    const { rows: own } = await db.query<{ orders: bigint }>(
      'select count(distinct invoice) as orders from sheet where customer = $1',
      [customer],
    );
    expect(adopted).toEqual(own);
    const { rows: after } = await db.query(`select count(*) + 1 as count from history.every_order`);
    expect(after).toEqual(before);

    const again = await load(loop, file, { history: true });
    expect(again.counts).toMatchObject({ 'history.created': 0 });
  }, 180_000);
});

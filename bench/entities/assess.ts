/** Assessing everybody: 100,000 accounts from 1,000,000 orders, figures by the database, answers by the rules, in a process of its own. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startSandbox } from '../../sandbox/server.ts';
import type { Database } from '../../workers/platform/db/pool.ts';
import type { BenchServer } from '../funds/server.ts';
import { lineOf, type BenchLine } from '../line.ts';

const accounts = 100_000;
const orders = 1_000_000;
const run = promisify(execFile);

export async function assessLines(server: BenchServer): Promise<BenchLine[]> {
  const sandbox = await startSandbox({ databaseUrl: await server.empty('assess_sandbox') });
  try {
    const { db, url } = await server.database('assess_workers');
    await fill(db);
    const args = [join(import.meta.dirname, 'assess-process.ts'), sandbox.url, sandbox.apiKey, url];
    const { stdout } = await run(process.execPath, args, { maxBuffer: 1_000_000 });
    const measured = JSON.parse(stdout) as {
      customers: number;
      assessed: number;
      figuresSeconds: number;
      seconds: number;
      peakMegabytes: number;
    };
    if (measured.assessed !== accounts) throw new Error(`${measured.assessed} of ${accounts} accounts were assessed.`);
    const limits = `${accounts} accounts, ${orders} orders with two lines each (a fifth from Twenty, the rest from the archive); until every assessment waits in the outbox, none is sent`;
    return [
      lineOf({ name: 'entities.figures of all accounts', value: measured.figuresSeconds, unit: 's', limits }),
      lineOf({ name: 'entities.assessment of all accounts', value: measured.seconds, unit: 's', limits }),
      lineOf({
        name: 'entities.memory of the assessing process',
        value: measured.peakMegabytes,
        unit: 'MB',
        target: 500,
        limits: `${limits}; without PostgreSQL’s own`,
      }),
    ];
  } finally {
    await sandbox.stop();
  }
}

const money = (micros: string): string => `jsonb_build_object('amountMicros', ${micros}, 'currencyCode', 'CNY')`;

/** Ids that say what they number; orders fall on accounts unevenly, over three years. */
async function fill(db: Database): Promise<void> {
  await db.query(
    `create function bench_id(kind text, n bigint) returns uuid language sql immutable as $$ select md5(kind || n)::uuid $$;
     create function bench_account(n bigint) returns bigint language sql immutable as
       $$ select floor(${accounts} * power(((n * 7919) % 1000003) / 1000003.0, 2))::bigint $$`,
  );
  const at = `'2026-11-01T04:00:00Z'::timestamptz`;
  const mirror = `insert into loop.mirror (object, id, data, authors, created_at, updated_at, as_of)`;
  await db.query(
    `${mirror} select 'company', bench_id('account', n), jsonb_build_object('name', 'Account ' || n, 'accountCode', 'A' || n,
       'accountKind', (array['HOSPITAL', 'CLINIC', 'PHARMACY'])[1 + n % 3],
       'annualPotential', ${money('(50000 + n % 1000 * 900)::bigint * 1000000')},
       'annualCostToServe', ${money('(100 + n % 500)::bigint * 1000000')}), '{}', ${at}, ${at}, ${at}
     from generate_series(0::bigint, ${accounts - 1}) n`,
  );
  await db.query(
    `${mirror} select 'drugProduct', bench_id('product', n), jsonb_build_object('name', 'Product ' || n, 'productCode', 'P' || n,
       'unitPrice', ${money('(20 + n)::bigint * 1000000')}, 'unitCost', ${money('(10 + n / 2)::bigint * 1000000')}),
       '{}', ${at}, ${at}, ${at} from generate_series(0::bigint, 299) n`,
  );
  const day = `${at} - ((n * 104729) % 1095) * interval '1 day'`;
  const inTwenty = orders / 5;
  await db.query(
    `${mirror} select 'salesOrder', bench_id('order', n), jsonb_build_object('orderNumber', 'T' || n, 'orderState', 'CLOSED',
       'orderKind', case when n % 40 = 0 then 'RETURN' else 'SALE' end, 'companyId', bench_id('account', bench_account(n)),
       'orderedAt', to_jsonb(${day}), 'totalAmount', ${money('(2 * (20 + n % 300) * (1 + n % 9))::bigint * 1000000')}),
       '{}', ${at}, ${at}, ${at} from generate_series(1::bigint, ${inTwenty}) n`,
  );
  await db.query(
    `${mirror} select 'salesOrderLine', bench_id('line' || l, n), jsonb_build_object('salesOrderId', bench_id('order', n),
       'productId', bench_id('product', n % 300), 'quantity', 1 + n % 9,
       'lineAmount', ${money('((20 + n % 300) * (1 + n % 9))::bigint * 1000000')}), '{}', ${at}, ${at}, ${at}
     from generate_series(1::bigint, ${inTwenty}) n, generate_series(1::bigint, 2) l`,
  );
  await db.query(
    `insert into loop.mirror_link (object, id, field, target_id)
     select object, id, key, (data->>key)::uuid from loop.mirror, unnest(array['companyId', 'salesOrderId', 'productId']) key
     where object in ('salesOrder', 'salesOrderLine') and data ? key`,
  );
  await db.query(
    `insert into history.sales_order (order_number, company_id, account_code, order_kind, ordered_at, currency, source, imported_at)
     select 'H' || n, bench_id('account', bench_account(n)), 'A' || bench_account(n),
       case when n % 40 = 0 then 'RETURN' else 'SALE' end, ${day}, 'CNY', 'bench', ${at}
     from generate_series(${inTwenty + 1}::bigint, ${orders}) n`,
  );
  await db.query(
    `insert into history.sales_order_line (order_number, line_number, product_code, quantity, amount_micros)
     select 'H' || n, l, 'P' || n % 300, 1 + n % 9, ((20 + n % 300) * (1 + n % 9))::bigint * 1000000
     from generate_series(${inTwenty + 1}::bigint, ${orders}) n, generate_series(1::bigint, 2) l`,
  );
  await db.query('analyze');
}

import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseColumns } from '../../workers/churn/engine/csv/columns.ts';
import { readOrders } from '../../workers/churn/engine/csv/read.ts';
import { dayText } from '../../workers/churn/engine/days.ts';
import { seededRandom } from '../../workers/churn/engine/math/random.ts';
import { type BenchLine, lineOf } from '../line.ts';

const rows = 1_000_000;

/** Reading a million rows of customer, date, amount into a ledger. */
export async function fileLines(): Promise<BenchLine[]> {
  const folder = mkdtempSync(join(tmpdir(), 'churn-bench-'));
  try {
    const file = join(folder, 'orders.csv');
    await pipeline(Readable.from(content()), createWriteStream(file));
    const started = performance.now();
    const { ledger } = await readOrders(file, { columns: parseColumns('customer,date,amount'), today: 21_000 });
    const seconds = (performance.now() - started) / 1000;
    const limits = `one run; ${ledger.customers} customers; resident ${Math.round(process.memoryUsage().rss / 1e6)} MB`;
    return [lineOf({ name: 'churn: reading 1,000,000 rows of orders', value: seconds, unit: 's', limits })];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function* content(): Generator<string> {
  const random = seededRandom(2);
  yield 'customer,date,amount\n';
  for (let written = 0; written < rows; written += 1000) {
    const part = Array.from({ length: 1000 }, () => {
      const day = dayText(19_000 + random.below(1000));
      return `C${random.below(100_000)},${day},${(1 + random.below(100_000)) / 100}\n`;
    });
    yield part.join('');
  }
}

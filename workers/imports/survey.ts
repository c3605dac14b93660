/** A first look at the whole file: how much there is, for the estimate and the progress, and how its orders lie. */
import type { Columns } from './columns.ts';
import { ImportError } from './errors.ts';
import { cellOf } from './orders/read.ts';
import type { Row } from './source/rows.ts';

export interface Survey {
  readonly rows: number;
  /** Records of each object that the file asks for, at most. */
  readonly records: Readonly<Record<string, number>>;
  /** Orders whose rows are not together: in how many pieces. */
  readonly pieces: ReadonlyMap<string, number>;
}

/** What is remembered of a file: its order numbers, accounts and products. */
const mostNumbers = 5_000_000;

export async function surveyRecords(rows: AsyncIterable<Row>, object: string): Promise<Survey> {
  let count = 0;
  for await (const { cells } of rows) count += cells.length > 0 ? 1 : 0;
  return { rows: count, records: { [object]: count }, pieces: new Map() };
}

export async function surveyOrders(
  rows: AsyncIterable<Row>,
  columns: Columns,
  { createMissing }: { createMissing: boolean },
): Promise<Survey> {
  const [accounts, products] = [new Set<string>(), new Set<string>()];
  const seen = new Map<string, number>();
  const pieces = new Map<string, number>();
  let [count, lines, anonymous] = [0, 0, 0];
  let previous: string | undefined;
  for await (const row of rows) {
    count += 1;
    const number = cellOf(columns, row, 'orderNumber');
    const account = cellOf(columns, row, 'accountCode') || cellOf(columns, row, 'accountName');
    const isNew = number !== previous;
    previous = number;
    if (isNew && number !== '') {
      const before = seen.get(number) ?? 0;
      seen.set(number, before + 1);
      if (before > 0) pieces.set(number, before + 1);
      else if (account === '' && columns.mapping?.anonymous) anonymous += 1;
      if (seen.size > mostNumbers)
        throw new ImportError('too-large', `More than ${mostNumbers} orders in one file. Split it.`);
    }
    if (account === '' && columns.mapping?.anonymous) continue;
    lines += 1;
    if (!createMissing) continue;
    accounts.add(account);
    products.add(cellOf(columns, row, 'product'));
  }
  const records = {
    company: accounts.size,
    drugProduct: products.size,
    salesOrder: seen.size - anonymous,
    salesOrderLine: lines,
  };
  return { rows: count, records, pieces };
}

import type { Transaction } from '../../../platform/db/pool.ts';

/** Table and column names are constants of the callers, never input. */
export type Table =
  | 'fund'
  | 'lot'
  | 'request'
  | 'claim'
  | 'clawback'
  | 'accrual'
  | 'evidence'
  | 'invoice'
  | 'partner_company';

/**
 * Inserts rows whose properties are the table's columns in camel case; where a row with the same key exists it takes the
 * new values. Without a key an existing row is an error (a race that the caller tries again).
 */
export async function upsert(
  tx: Transaction,
  table: Table,
  key: readonly string[],
  rows: readonly object[],
  more: Readonly<Record<string, number>> = {},
): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys({ ...first, ...more }).map(snake);
  const values = columns.filter((column) => !key.includes(column)).map((column) => `${column} = excluded.${column}`);
  const conflict = key.length === 0 ? '' : `on conflict (${key.join(', ')}) do update set ${values.join(', ')}`;
  const list = columns.join(', ');
  await tx.query({
    name: `funds-upsert-${table}-${key.length}`,
    text: `insert into funds.${table} (${list}) select ${list} from json_populate_recordset(null::funds.${table}, $1) ${conflict}`,
    values: [JSON.stringify(rows.map((row) => snakeKeys({ ...row, ...more })))],
  });
}

const snake = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const snakeKeys = (row: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      snake(name),
      typeof value === 'bigint' ? value.toString() : (value as unknown),
    ]),
  );

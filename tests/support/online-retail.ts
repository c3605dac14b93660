/** Slices of the UCI "Online Retail" file (../shared/data/online-retail), and the file as a table for plain SQL. */
import { createReadStream, existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import type { Queryable } from '../../workers/platform/db/pool.ts';

export const onlineRetailFile = join(import.meta.dirname, '../../../shared/data/online-retail/online-retail.csv.gz');

/** Whether the data lies beside the checkout; says so when it does not, as what needs it is not tested then. */
export function hasOnlineRetail(): boolean {
  const isThere = existsSync(onlineRetailFile);
  if (!isThere) console.warn('../shared/data/online-retail is missing: what is checked against it is not checked here');
  return isThere;
}

/** Throws where the data is missing. */
export function requireOnlineRetail(): void {
  if (!existsSync(onlineRetailFile))
    throw new Error(
      '../shared/data/online-retail/online-retail.csv.gz is missing: this test needs it beside the checkout.',
    );
}

/** Writes the header and the lines that are wanted, as they stand in the file. */
export async function writeSlice(to: string, wanted: (line: string, number: number) => boolean): Promise<void> {
  requireOnlineRetail();
  const kept: string[] = [];
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(onlineRetailFile).pipe(createGunzip()) })) {
    if (number === 0 || wanted(line, number)) kept.push(line);
    number += 1;
  }
  await writeFile(to, `${kept.join('\n')}\n`);
}

/** The slice as table `sheet`, read by another parser's other interface and without any of our code. */
export async function loadSheet(db: Queryable, text: string): Promise<void> {
  const rows = parse(text, { columns: true, skip_empty_lines: true });
  await db.query(
    `create table sheet as
     select "InvoiceNo" as invoice, "StockCode" as stock, "Description" as description, "Quantity"::int as quantity,
       "InvoiceDate"::timestamp as at, "UnitPrice"::numeric as price,
       nullif(regexp_replace("CustomerID", '\\.0$', ''), '') as customer, "Country" as country
     from json_to_recordset($1::json) as r ("InvoiceNo" text, "StockCode" text, "Description" text, "Quantity" text,
       "InvoiceDate" text, "UnitPrice" text, "CustomerID" text, "Country" text)`,
    [JSON.stringify(rows)],
  );
}

/** A large answer in small pages: one plan and one pass, where a query per page would plan and join each time. */
import type { QueryResultRow } from 'pg';
import type { Transaction } from '../../platform/db/pool.ts';

/** A hundred million rows in pages of a hundred: more is not a CRM, but a loop that does not end. */
const maxPages = 1_000_000;

/** Pages of the query's rows, through a cursor of the transaction; one at a time in a transaction. */
export async function* pagesOf<Row extends QueryResultRow>(
  tx: Transaction,
  query: string,
  values: readonly unknown[],
  rowsPerPage: number,
): AsyncGenerator<Row[]> {
  // All of it is wanted, not the first rows.
  await tx.query('set local cursor_tuple_fraction = 1');
  await tx.query(`declare churn_pages no scroll cursor for ${query}`, [...values]);
  for (let page = 0; page < maxPages; page++) {
    const { rows } = await tx.query<Row>(`fetch ${rowsPerPage} from churn_pages`);
    yield rows;
    if (rows.length < rowsPerPage) {
      await tx.query('close churn_pages');
      return;
    }
  }
  throw new Error(`More than ${maxPages * rowsPerPage} rows.`);
}

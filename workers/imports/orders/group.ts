/** Rows of one order number as one unit, in the order in which the orders end in the file. */
import type { Columns } from '../columns.ts';
import { ImportError } from '../errors.ts';
import type { Row } from '../source/rows.ts';
import { cellOf } from './read.ts';

/** Rows of orders that are not together in the file wait here for the rest. */
const mostWaiting = 500_000;

/**
 * `pieces`: in how many pieces the numbers come that come in several (see survey). Throws ImportError when too many rows
 * wait for the rest of their order: the file should be sorted by order number then.
 */
export async function* ordersOf(
  rows: AsyncIterable<Row>,
  columns: Columns,
  pieces: ReadonlyMap<string, number>,
): AsyncGenerator<readonly Row[]> {
  const waiting = new Map<string, { rows: Row[]; left: number }>();
  let waitingRows = 0;
  let current: { number: string; rows: Row[] } | undefined;

  const finish = (number: string, part: Row[]): readonly Row[] | undefined => {
    const expected = pieces.get(number) ?? 1;
    if (expected < 2) return part;
    const entry = waiting.get(number) ?? { rows: [], left: expected };
    entry.rows.push(...part);
    entry.left -= 1;
    waiting.set(number, entry);
    waitingRows += part.length;
    if (waitingRows > mostWaiting)
      throw new ImportError(
        'too-large',
        `More than ${mostWaiting} lines belong to orders that are scattered over the file. Sort it by order number.`,
      );
    if (entry.left > 0) return undefined;
    waiting.delete(number);
    waitingRows -= entry.rows.length;
    return entry.rows;
  };

  for await (const row of rows) {
    const number = cellOf(columns, row, 'orderNumber');
    if (current && current.number === number && number !== '') {
      current.rows.push(row);
      continue;
    }
    const done = current && finish(current.number, current.rows);
    if (done) yield done;
    current = { number, rows: [row] };
  }
  const last = current && finish(current.number, current.rows);
  if (last) yield last;
}

import { ChurnInputError } from '../errors.ts';

/** Which columns hold what, by header name or 1-based position; the amount may be a product (`Quantity*UnitPrice`). */
export interface ColumnNames {
  readonly customer: string;
  readonly date: string;
  readonly amount: readonly string[];
}

export interface ColumnPositions {
  readonly customer: number;
  readonly date: number;
  readonly amount: readonly number[];
  readonly hasHeader: boolean;
}

/** Reads `customer,date[,amount]`. */
export function parseColumns(text: string): ColumnNames {
  const [customer, date, amount, ...rest] = text.split(',').map((each) => each.trim());
  if (!customer || !date || amount === '' || rest.length > 0) {
    throw new ChurnInputError('BAD_COLUMNS', `--columns is customer,date or customer,date,amount, not "${text}"`);
  }
  return { customer, date, amount: amount === undefined ? [] : amount.split('*').map((each) => each.trim()) };
}

/** Finds the columns in a file's first row: by name where every one is there, else by position. Case and space are ignored. */
export function locateColumns(names: ColumnNames, firstRow: readonly string[]): ColumnPositions {
  const header = firstRow.map((cell) => cell.trim().toLowerCase());
  const wanted = [names.customer, names.date, ...names.amount];
  const named = wanted.map((name) => header.indexOf(name.toLowerCase()));
  if (!named.includes(-1)) return positions(named, true);
  if (wanted.every((name) => /^[1-9]\d{0,3}$/.test(name))) {
    const numbered = wanted.map((name) => Number(name) - 1);
    const beyond = numbered.find((at) => at >= firstRow.length);
    if (beyond === undefined) {
      // A first row without a digit where the date should be is a heading.
      return positions(numbered, !/\d/.test(firstRow[numbered[1]!]!));
    }
    throw new ChurnInputError(
      'NO_SUCH_COLUMN',
      `there is no column ${beyond + 1}: the first row has ${firstRow.length}`,
    );
  }
  const missing = wanted.filter((_, i) => named[i] === -1).join(', ');
  throw new ChurnInputError(
    'NO_SUCH_COLUMN',
    `no column ${missing}; the file has: ${firstRow.join(', ').slice(0, 500)}`,
  );
}

function positions(found: readonly number[], hasHeader: boolean): ColumnPositions {
  return { customer: found[0]!, date: found[1]!, amount: found.slice(2), hasHeader };
}

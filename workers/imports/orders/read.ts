/** The rows of one order number, read as one order. Pure: nothing is looked up. */
import type { Message } from '../../platform/text/text.ts';
import { readMicros, readNumber } from '../cells/numbers.ts';
import { readInstant } from '../cells/dates.ts';
import { readOption, type CellReading } from '../cells/values.ts';
import type { Columns } from '../columns.ts';
import { orderKinds, orderStates, type ImportedState } from '../kinds/orders.ts';
import type { Row } from '../source/rows.ts';

export interface FileLine {
  readonly row: Row;
  /** Tells it from the order's other lines: its number in the file, else its place. */
  readonly key: string;
  readonly number: number;
  readonly product: string;
  readonly productName: string;
  readonly lotNumber: string;
  readonly quantity: number;
  readonly priceMicros: bigint;
  readonly amountMicros: bigint;
}

export interface FileOrder {
  readonly orderNumber: string;
  readonly accountCode: string;
  readonly accountName: string;
  readonly accountCountry: string;
  readonly kind: 'SALE' | 'RETURN';
  readonly originalOrder: string;
  readonly channelPartner: string;
  readonly customerReference: string;
  readonly orderedAt: string;
  readonly state: ImportedState;
  readonly totalMicros: bigint;
  readonly lines: readonly FileLine[];
}

/** The account as the file calls it: by its code, else by its name. */
export const nameOfAccount = (order: FileOrder): string => order.accountCode || order.accountName;

export interface OrderReading extends CellReading {
  readonly columns: Columns;
  /** Of orders whose file does not say. */
  readonly state: ImportedState;
}

export type ReadOrder =
  | { readonly kind: 'order'; readonly order: FileOrder }
  /** A sale to nobody in particular, where the mapping expects such. */
  | { readonly kind: 'anonymous'; readonly lines: number }
  | { readonly kind: 'bad'; readonly problems: readonly { readonly row: Row; readonly problem: Message }[] };

export const cellOf = ({ at, mapping }: Columns, row: Row, key: string): string => {
  const index = at.get(key);
  const text = index === undefined ? '' : (row.cells[index] ?? '');
  return (mapping?.clean?.[key]?.(text) ?? text).trim();
};

/** Amounts and quantities of a return are positive, however the file signs them. */
export function readOrder(reading: OrderReading, rows: readonly Row[]): ReadOrder {
  const { columns } = reading;
  const [first] = rows;
  if (!first) throw new RangeError('an order without rows');
  const text = (key: string): string => firstOf(rows, (row) => cellOf(columns, row, key));
  const orderNumber = text('orderNumber');
  const accounts = new Set(
    rows.map((row) => cellOf(columns, row, 'accountCode') || cellOf(columns, row, 'accountName')),
  );
  accounts.delete('');
  if (accounts.size === 0 && columns.mapping?.anonymous) return { kind: 'anonymous', lines: rows.length };
  const problems: { row: Row; problem: Message }[] = [];
  const complain = (row: Row, problem: Message): void => void problems.push({ row, problem });
  if (accounts.size === 0) complain(first, missing('accountCode'));
  if (accounts.size > 1) complain(first, { code: 'ORDER_OF_SEVERAL_ACCOUNTS', values: { order: orderNumber } });
  const head = readHead(reading, rows, orderNumber, complain);
  const lines = readLines(reading, rows, complain);
  if (problems.length > 0) return { kind: 'bad', problems: withOthers(rows, problems, orderNumber) };
  const isReturn = head.kind === 'RETURN' || (head.kind === null && lines.every(({ quantity }) => quantity < 0));
  const signed = isReturn ? lines.map(positive) : lines;
  const sum = signed.reduce((total, { amountMicros }) => total + amountMicros, 0n);
  const order: FileOrder = {
    orderNumber,
    accountCode: text('accountCode'),
    accountName: text('accountName'),
    accountCountry: text('accountCountry'),
    kind: isReturn ? 'RETURN' : 'SALE',
    originalOrder: text('originalOrder'),
    channelPartner: text('channelPartner'),
    customerReference: text('customerReference'),
    orderedAt: head.orderedAt,
    state: head.state,
    totalMicros: head.totalMicros === null ? sum : isReturn ? absolute(head.totalMicros) : head.totalMicros,
    lines: signed,
  };
  return { kind: 'order', order };
}

const missing = (field: string): Message => ({ code: 'MISSING_VALUE', values: { field } });
const absolute = (value: bigint): bigint => (value < 0n ? -value : value);
const positive = (line: FileLine): FileLine => ({
  ...line,
  quantity: Math.abs(line.quantity),
  amountMicros: absolute(line.amountMicros),
});

function firstOf(rows: readonly Row[], read: (row: Row) => string): string {
  for (const row of rows) {
    const text = read(row);
    if (text !== '') return text;
  }
  return '';
}

type Complain = (row: Row, problem: Message) => void;

interface Head {
  readonly orderedAt: string;
  /** null: the signs of the quantities tell. */
  readonly kind: 'SALE' | 'RETURN' | null;
  readonly state: ImportedState;
  readonly totalMicros: bigint | null;
}

/** What is told of the order as a whole: by the first of its rows that says it. */
function readHead(reading: OrderReading, rows: readonly Row[], orderNumber: string, complain: Complain): Head {
  const { columns, currency } = reading;
  const { mapping } = columns;
  const first = rows[0] as Row;
  const text = (key: string): string => firstOf(rows, (row) => cellOf(columns, row, key));
  const found = text('currency').toUpperCase();
  if (found !== '' && found !== currency) complain(first, { code: 'FOREIGN_CURRENCY', values: { found, currency } });
  const kindText = text('orderKind');
  const kind = kindText === '' ? null : readOption(kindText, orderKinds);
  if (kind && !kind.ok) complain(first, inField('orderKind', kind.problem));
  const stateText = text('orderState');
  const state = stateText === '' ? null : readOption(stateText, orderStates);
  if (state && !state.ok) complain(first, inField('orderState', state.problem));
  const dateText = text('orderedAt');
  const date = readInstant(dateText, reading);
  if (!date.ok) complain(first, dateText === '' ? missing('orderedAt') : inField('orderedAt', date.problem));
  const totalText = text('totalAmount');
  const total = totalText === '' ? null : readMicros(totalText);
  if (total && !total.ok) complain(first, inField('totalAmount', total.problem));
  return {
    orderedAt: date.ok ? date.value : '',
    kind: mapping?.isReturn?.(orderNumber) ? 'RETURN' : kind?.ok ? (kind.value as 'SALE' | 'RETURN') : null,
    state: state?.ok ? (state.value as ImportedState) : reading.state,
    totalMicros: total?.ok ? total.value : null,
  };
}

const inField = (field: string, problem: Message): Message => ({ code: 'IMPORT_FIELD', values: { field, problem } });

function readLines(reading: OrderReading, rows: readonly Row[], complain: Complain): FileLine[] {
  const keys = new Set<string>();
  return rows.flatMap((row, index) => {
    const line = readLine(reading.columns, row, index);
    if ('problem' in line) {
      complain(row, line.problem);
      return [];
    }
    // Some programs number the parts of a line alike.
    const key = keys.has(line.key) ? `${line.key}#${index + 1}` : line.key;
    keys.add(key);
    return [{ ...line, key }];
  });
}

function readLine(columns: Columns, row: Row, index: number): FileLine | { problem: Message } {
  const text = (key: string): string => cellOf(columns, row, key);
  const product = text('product');
  if (product === '') return { problem: missing('product') };
  const quantity = readNumber(text('quantity'));
  if (!quantity.ok)
    return { problem: text('quantity') === '' ? missing('quantity') : inField('quantity', quantity.problem) };
  const [priceText, amountText] = [text('unitPrice'), text('lineAmount')];
  if (priceText === '' && amountText === '') return { problem: missing('unitPrice') };
  const price = priceText === '' ? null : readMicros(priceText);
  if (price && !price.ok) return { problem: inField('unitPrice', price.problem) };
  if (price && price.value < 0n) return { problem: { code: 'NEGATIVE_PRICE', values: { value: priceText } } };
  const amount = amountText === '' ? null : readMicros(amountText);
  if (amount && !amount.ok) return { problem: inField('lineAmount', amount.problem) };
  const amountMicros = amount ? amount.value : times(price?.value ?? 0n, quantity.value);
  if (!Number.isSafeInteger(Number(amountMicros)))
    return { problem: { code: 'AMOUNT_TOO_LARGE', values: { value: String(amountMicros / 1_000_000n) } } };
  return {
    row,
    key: text('lineNumber') || String(index + 1),
    number: /^\d{1,9}$/.test(text('lineNumber')) ? Number(text('lineNumber')) : index + 1,
    product,
    productName: text('productName'),
    lotNumber: text('lotNumber'),
    quantity: quantity.value,
    priceMicros: price ? price.value : perUnit(amountMicros, quantity.value),
    amountMicros,
  };
}

const millionths = (quantity: number): bigint => BigInt(Math.round(quantity * 1e6));

function times(price: bigint, quantity: number): bigint {
  return Number.isInteger(quantity) ? price * BigInt(quantity) : divided(price * millionths(quantity), 1_000_000n);
}

function perUnit(amount: bigint, quantity: number): bigint {
  return quantity === 0 ? 0n : absolute(divided(amount * 1_000_000n, millionths(quantity)));
}

/** Rounded half away from zero. */
function divided(value: bigint, by: bigint): bigint {
  const [top, bottom] = [absolute(value), absolute(by)];
  const quotient = (top * 2n + bottom) / (bottom * 2n);
  return value < 0n === by < 0n ? quotient : -quotient;
}

/** An order with a bad line is left out whole: with a part of its lines its sum would be wrong. */
function withOthers(
  rows: readonly Row[],
  problems: readonly { readonly row: Row; readonly problem: Message }[],
  order: string,
): { row: Row; problem: Message }[] {
  const told = new Map(problems.map((each) => [each.row, each.problem]));
  return rows.map((row) => ({ row, problem: told.get(row) ?? { code: 'ORDER_HAS_BAD_LINES', values: { order } } }));
}

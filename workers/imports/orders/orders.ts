/** Orders of a file as orders of Twenty, or as history of the workers' own. */
import { idFor } from '../../platform/decide/identifiers.ts';
import type { Message } from '../../platform/text/text.ts';
import { count, countResult, type Reject } from '../context.ts';
import { findRecords, type Resolved } from '../directory.store.ts';
import type { Values } from '../kinds/kind.ts';
import type { Row } from '../source/rows.ts';
import { writeRecords, type Wanted } from '../write.ts';
import type { BookedOrder } from './booked.ts';
import type { LeaveOut, OrdersContext } from './context.ts';
import { makeMissing } from './missing.ts';
import { nameOfAccount, readOrder, type FileLine, type FileOrder } from './read.ts';

/** An order that can be written: every name in it is a record. */
interface Placed {
  readonly file: FileOrder;
  readonly id: string;
  readonly values: Values;
  readonly lines: readonly { readonly line: FileLine; readonly wanted: Wanted }[];
}

/** Imports some orders; returns the rows that were left out. */
export async function importOrders(context: OrdersContext, units: readonly (readonly Row[])[]): Promise<Reject[]> {
  const rejects: Reject[] = [];
  const leaveOut: LeaveOut = (row, problem) => void rejects.push({ line: row.line, problem, cells: row.cells });
  const orders = readAll(context, units, leaveOut);
  if (context.createMissing) await makeMissing(context, orders);
  const placed = await placeAll(context, orders, leaveOut);
  await write(context, placed, leaveOut);
  return rejects;
}

/** Reads units and counts what is out of the ordinary in them. */
export function readAll(
  { reading, counts, pass }: Pick<OrdersContext, 'reading' | 'counts' | 'pass'>,
  units: readonly (readonly Row[])[],
  leaveOut: LeaveOut,
): FileOrder[] {
  return units.flatMap((rows) => {
    const read = readOrder(reading, rows);
    if (read.kind === 'bad') for (const { row, problem } of read.problems) leaveOut(row, problem);
    if (pass === 1 && read.kind === 'anonymous') {
      count(counts, 'anonymous.orders');
      count(counts, 'anonymous.lines', read.lines);
    }
    if (read.kind !== 'order') return [];
    const { order } = read;
    if (pass === 1) {
      if (order.kind === 'RETURN') count(counts, order.originalOrder ? 'returns.linked' : 'returns.unlinked');
      const free = order.lines.filter(({ priceMicros, amountMicros }) => priceMicros === 0n && amountMicros === 0n);
      if (free.length > 0) count(counts, 'zeroPrice.lines', free.length);
    }
    return [order];
  });
}

const orderId = (orderNumber: string): string => idFor('import.order', orderNumber);
const lineId = (orderNumber: string, key: string): string => idFor('import.order-line', orderNumber, key);

async function placeAll(context: OrdersContext, orders: readonly FileOrder[], leaveOut: LeaveOut): Promise<Placed[]> {
  const { db, directory, pass } = context;
  const accounts = await directory.resolve(
    'account',
    orders.flatMap((order) => [nameOfAccount(order), order.channelPartner]).filter(Boolean),
  );
  const products = await directory.resolve(
    'product',
    orders.flatMap(({ lines }) => lines.map(({ product }) => product)),
  );
  const numbers = orders.flatMap((order) => [order.orderNumber, order.originalOrder]).filter(Boolean);
  const shown = await findRecords(db, 'salesOrder.orderNumber', numbers);
  const batches = await batchesOf(context, orders, products);
  return orders.flatMap((order) => {
    const problems: { row: Row; problem: Message }[] = [];
    const [head] = order.lines;
    if (!head) return [];
    const named = (
      row: Row,
      object: string,
      field: string,
      value: string,
      found: Resolved | undefined,
    ): string | undefined => {
      if (found?.kind === 'one') return found.id;
      const code = found?.kind === 'several' ? 'FOUND_SEVERAL' : 'NOT_FOUND';
      const problem: Message = { code, values: { object: { code: object }, value } };
      problems.push({ row, problem: { code: 'IMPORT_FIELD', values: { field, problem } } });
      return undefined;
    };
    const account = nameOfAccount(order);
    const companyId = named(head.row, 'OBJECT_ACCOUNT', 'accountCode', account, accounts.get(account));
    const partner = order.channelPartner;
    const partnerId = partner && named(head.row, 'OBJECT_ACCOUNT', 'channelPartner', partner, accounts.get(partner));
    const original =
      pass === 2 && order.originalOrder ? shown.get(order.originalOrder)?.find(({ gone }) => !gone) : undefined;
    if (pass === 2 && order.originalOrder && !original)
      named(head.row, 'OBJECT_ORDER', 'originalOrder', order.originalOrder, undefined);
    const id = orderId(order.orderNumber);
    if (shown.get(order.orderNumber)?.some((record) => record.id !== id))
      problems.push({
        row: head.row,
        problem: { code: 'ORDER_ENTERED_IN_TWENTY', values: { order: order.orderNumber } },
      });
    const lines = order.lines.flatMap((line) => {
      const productId = named(line.row, 'OBJECT_PRODUCT', 'product', line.product, products.get(line.product));
      if (productId === undefined) return [];
      return [
        {
          line,
          wanted: lineRecord(context, order, line, id, productId, batches.get(`${line.lotNumber} ${productId}`)),
        },
      ];
    });
    if (problems.length > 0) {
      const told = new Map(problems.map((each) => [each.row, each.problem]));
      const other: Message = { code: 'ORDER_HAS_BAD_LINES', values: { order: order.orderNumber } };
      for (const { row } of order.lines) leaveOut(row, told.get(row) ?? other);
      return [];
    }
    const values = {
      name: order.orderNumber,
      orderNumber: order.orderNumber,
      companyId,
      orderKind: order.kind,
      orderedAt: order.orderedAt,
      totalAmount: amount(context, order.totalMicros),
      ...(original && { originalOrderId: original.id }),
      ...(partnerId && { channelPartnerId: partnerId }),
      ...(order.customerReference && { customerReference: order.customerReference }),
    };
    return [{ file: order, id, values, lines }];
  });
}

const amount = ({ reading }: OrdersContext, micros: bigint): Values => ({
  amountMicros: Number(micros),
  currencyCode: reading.currency,
});

function lineRecord(
  context: OrdersContext,
  order: FileOrder,
  line: FileLine,
  salesOrderId: string,
  productId: string,
  batchId: string | undefined,
): Wanted {
  return {
    id: lineId(order.orderNumber, line.key),
    values: {
      name: line.productName || line.product,
      salesOrderId,
      lineNumber: line.number,
      productId,
      ...(batchId && { batchId }),
      quantity: line.quantity,
      unitPrice: amount(context, line.priceMicros),
      lineAmount: amount(context, line.amountMicros),
    },
  };
}

/** Batches by lot and product; a lot that Twenty does not have is not written down on the line. */
async function batchesOf(
  { db }: OrdersContext,
  orders: readonly FileOrder[],
  products: ReadonlyMap<string, Resolved>,
): Promise<Map<string, string>> {
  const lines = orders.flatMap((order) => order.lines).filter(({ lotNumber }) => lotNumber !== '');
  if (lines.length === 0) return new Map();
  const ids = new Set([...products.values()].flatMap((found) => (found.kind === 'one' ? [found.id] : [])));
  const found = await findRecords(
    db,
    'drugBatch.lotNumber',
    lines.map(({ lotNumber }) => lotNumber),
  );
  return new Map(
    [...found].flatMap(([lot, records]) =>
      records
        .filter(({ gone, data }) => !gone && ids.has(String(data['productId'])))
        .map(({ id, data }) => [`${lot} ${String(data['productId'])}`, id] as const),
    ),
  );
}

async function write(context: OrdersContext, placed: readonly Placed[], leaveOut: LeaveOut): Promise<void> {
  const { dryRun, counts, pass } = context;
  const booked = placed.flatMap(bookedOf);
  if (!dryRun) await context.bookOrders(booked);
  const orders = await writeRecords(
    context,
    'salesOrder',
    placed.map(({ id, values }) => ({ id, values })),
    { dryRun },
  );
  const accepted = placed.filter(({ id }) => orders.get(id)?.kind !== 'rejected');
  for (const { file, id } of placed) {
    const result = orders.get(id);
    if (result && result.kind !== 'rejected') countResult(counts, 'salesOrder', result.kind, pass);
    if (result?.kind === 'rejected') for (const { row } of file.lines) leaveOut(row, result.problem);
  }
  if (!dryRun) await context.unbookOrders(placed.filter((each) => !accepted.includes(each)).map(({ id }) => id));
  const lines = accepted.flatMap((order) => order.lines);
  const written = await writeRecords(
    context,
    'salesOrderLine',
    lines.map(({ wanted }) => wanted),
    { dryRun },
  );
  for (const { line, wanted } of lines) {
    const result = written.get(wanted.id);
    if (result && result.kind !== 'rejected') countResult(counts, 'salesOrderLine', result.kind, pass);
    if (result?.kind === 'rejected') leaveOut(line.row, result.problem);
  }
}

/** A draft is left to people and to the rules; everything else happened already. */
function bookedOf({ file, id, values, lines }: Placed): BookedOrder[] {
  if (file.state === 'DRAFT') return [];
  return [
    {
      id,
      companyId: String(values['companyId']),
      state: file.state,
      order: values,
      lines: lines.map(({ wanted }) => ({ ...wanted.values, id: wanted.id })),
    },
  ];
}

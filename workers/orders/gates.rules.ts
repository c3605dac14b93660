/** What stands between an order and its release. Every gate looks by itself; all objections come at once. */
import { daysBetween, today, type Clock, type Day } from '../platform/clock/clock.ts';
import type { Reason } from '../platform/decide/automation.ts';
import type { Amount, Order, OrderLine } from './order.ts';

export interface Product {
  readonly id: string;
  readonly name: string;
  readonly regulatoryCategory: string | null;
  readonly unitPrice: Amount | null;
}

export interface Batch {
  readonly id: string;
  readonly lotNumber: string;
  readonly productId: string | null;
  readonly expiresOn: Day | null;
  /** The workers' own last answer. */
  readonly state: string;
}

export interface Gates {
  /** Something about the account's holds or licences, or a batch, is known and not decided yet. */
  readonly undecided: boolean;
  readonly holdReasons: readonly string[];
  /** Categories that the account's verified, unexpired licences cover; null when one of them covers everything. */
  readonly licensedCategories: ReadonlySet<string> | null;
  readonly hasVerifiedLicence: boolean;
  readonly creditLimit: Amount | null;
  readonly openReceivables: Amount | null;
  /** Sum of the account's other released and shipped orders, in the workers' books. */
  readonly exposureMicros: bigint;
  readonly products: ReadonlyMap<string, Product>;
  readonly batches: ReadonlyMap<string, Batch>;
  readonly currency: string;
  readonly minimumShelfLifeDays: number;
  /** For a return with an original: what was shipped of it less what already went back, per product. */
  readonly returnable: ReadonlyMap<string, number> | null;
}

/** One unit of the second decimal, in millionths: what rounding a line may cost. */
const roundingMicros = 10_000n;

/** Categories that need no licence of their own. */
const free = new Set(['GENERAL']);

/** Every reason against releasing this order now. */
export function objectionsTo(order: Order, gates: Gates, clock: Clock): Reason[] {
  const common = [...formObjections(order), ...moneyObjections(order, gates)];
  if (order.orderKind === 'RETURN') return [...common, ...returnObjections(order, gates)];
  return [
    ...common,
    ...gates.holdReasons.map((reason) => ({
      code: 'ORDER_HELD',
      values: { reason: { code: `HOLD_REASON_${reason}` } },
    })),
    ...licenceObjections(order, gates),
    ...creditObjections(order, gates),
    ...order.lines.flatMap((line) => batchObjections(line, gates, clock)),
  ];
}

function formObjections(order: Order): Reason[] {
  const objections: Reason[] = [];
  if (!order.companyId) objections.push({ code: 'ORDER_LACKS_ACCOUNT' });
  if (order.lines.length === 0) objections.push({ code: 'ORDER_LACKS_LINES' });
  if (!order.totalAmount) objections.push({ code: 'ORDER_LACKS_TOTAL' });
  if (order.lines.some(({ productId }) => !productId)) objections.push({ code: 'ORDER_LINE_LACKS_PRODUCT' });
  if (order.lines.some(({ quantity }) => quantity === null || quantity <= 0)) {
    objections.push({ code: 'ORDER_LINE_LACKS_QUANTITY' });
  }
  return objections;
}

function moneyObjections(order: Order, gates: Gates): Reason[] {
  const objections: Reason[] = [];
  const amounts = [order.totalAmount, ...order.lines.flatMap((line) => [line.unitPrice, line.lineAmount])];
  const foreign = amounts.find((amount) => amount !== null && amount.currencyCode !== gates.currency);
  if (foreign) {
    return [
      { code: 'ORDER_FOREIGN_CURRENCY', values: { found: foreign.currencyCode || '–', currency: gates.currency } },
    ];
  }
  for (const line of order.lines) {
    const product = line.productId ? gates.products.get(line.productId) : undefined;
    if (line.productId && !line.unitPrice && !product?.unitPrice) {
      objections.push({ code: 'ORDER_PRODUCT_LACKS_PRICE', values: { product: product?.name ?? line.productId } });
    }
    const expected = expectedMicros(line);
    if (expected !== null && line.lineAmount && apart(expected, line.lineAmount.amountMicros) > roundingMicros) {
      objections.push({ code: 'ORDER_LINE_DOES_NOT_ADD_UP', values: { product: product?.name ?? line.id } });
    }
  }
  const sum = order.lines.reduce((total, line) => total + (line.lineAmount?.amountMicros ?? 0n), 0n);
  const complete = order.lines.length > 0 && order.lines.every((line) => line.lineAmount !== null);
  if (order.totalAmount && (!complete || sum !== order.totalAmount.amountMicros)) {
    const values = { total: shown(order.totalAmount.amountMicros), lines: shown(sum) };
    objections.push({ code: 'ORDER_LINES_DO_NOT_MATCH', values });
  }
  return objections;
}

/** Quantity × price, rounded to the nearest millionth; quantities have at most six decimals. */
function expectedMicros({ quantity, unitPrice }: OrderLine): bigint | null {
  if (quantity === null || unitPrice === null) return null;
  const quantityMicros = BigInt(Math.round(quantity * 1_000_000));
  return (quantityMicros * unitPrice.amountMicros + 500_000n) / 1_000_000n;
}

const apart = (a: bigint, b: bigint): bigint => (a > b ? a - b : b - a);

function licenceObjections(order: Order, gates: Gates): Reason[] {
  if (!gates.hasVerifiedLicence) return [{ code: 'ORDER_NO_VERIFIED_LICENCE' }];
  const covered = gates.licensedCategories;
  if (covered === null) return [];
  const categories = order.lines.map(
    ({ productId }) => gates.products.get(productId ?? '')?.regulatoryCategory ?? null,
  );
  const uncovered = [...new Set(categories)].filter(
    (category): category is string => category !== null && !free.has(category) && !covered.has(category),
  );
  return uncovered.map((category) => ({
    code: 'ORDER_CATEGORY_NOT_LICENSED',
    values: { category: { code: `CATEGORY_${category}` } },
  }));
}

/** No limit means that credit is not watched for this account. */
function creditObjections(order: Order, gates: Gates): Reason[] {
  if (!gates.creditLimit || !order.totalAmount) return [];
  if (gates.creditLimit.currencyCode !== gates.currency) return [{ code: 'ORDER_CREDIT_FOREIGN_CURRENCY' }];
  const owed = gates.openReceivables?.amountMicros ?? 0n;
  const needed = owed + gates.exposureMicros + order.totalAmount.amountMicros;
  const over = needed - gates.creditLimit.amountMicros;
  if (over <= 0n) return [];
  const values = {
    limit: shown(gates.creditLimit.amountMicros),
    owed: shown(owed),
    open: shown(gates.exposureMicros),
    over: shown(over),
  };
  return [{ code: 'ORDER_OVER_CREDIT', values }];
}

function batchObjections(line: OrderLine, gates: Gates, clock: Clock): Reason[] {
  if (!line.batchId) return [];
  const batch = gates.batches.get(line.batchId);
  if (!batch) return [{ code: 'ORDER_BATCH_GONE' }];
  const values = { lot: batch.lotNumber, days: gates.minimumShelfLifeDays };
  const objections: Reason[] = [];
  if (batch.productId !== line.productId) objections.push({ code: 'ORDER_BATCH_OF_OTHER_PRODUCT', values });
  const left = batch.expiresOn === null ? null : daysBetween(today(clock), batch.expiresOn);
  if (left !== null && left < 0) objections.push({ code: 'ORDER_BATCH_EXPIRED', values });
  else if (batch.state !== 'RELEASED') objections.push({ code: 'ORDER_BATCH_NOT_RELEASED', values });
  if (left !== null && left >= 0 && left < gates.minimumShelfLifeDays) {
    objections.push({ code: 'ORDER_BATCH_SHELF_LIFE', values: { ...values, left } });
  }
  return objections;
}

/** A linked return never takes back more than was shipped; one without an original is accepted and flagged elsewhere. */
function returnObjections(order: Order, gates: Gates): Reason[] {
  if (!order.originalOrderId) return [];
  const { returnable } = gates;
  if (!returnable) return [{ code: 'RETURN_ORIGINAL_NOT_SHIPPED' }];
  const wanted = new Map<string, number>();
  for (const { productId, quantity } of order.lines) {
    if (productId) wanted.set(productId, (wanted.get(productId) ?? 0) + (quantity ?? 0));
  }
  return [...wanted].flatMap(([productId, quantity]) => {
    const left = returnable.get(productId) ?? 0;
    const product = gates.products.get(productId)?.name ?? productId;
    return quantity > left ? [{ code: 'RETURN_ABOVE_SHIPPED', values: { product, quantity, left } }] : [];
  });
}

/** Millionths as a decimal with two places, for people. */
export function shown(micros: bigint): string {
  const sign = micros < 0n ? '-' : '';
  const cents = (micros < 0n ? -micros : micros) / 10_000n;
  const whole = (cents / 100n).toString().replaceAll(/\B(?=(\d{3})+$)/g, ',');
  return `${sign}${whole}.${String(cents % 100n).padStart(2, '0')}`;
}

import { createHash } from 'node:crypto';
import type { FieldValues } from '../platform/decide/automation.ts';

/** The automation that shows the states of orders, and what it decided stands under this name. */
export const orderReleaseName = 'order-release';

/** An amount as the host keeps it: millionths of the currency's unit, so that sums are exact. */
export interface Amount {
  readonly amountMicros: bigint;
  readonly currencyCode: string;
}

export interface OrderLine {
  readonly id: string;
  readonly productId: string | null;
  readonly batchId: string | null;
  readonly quantity: number | null;
  readonly unitPrice: Amount | null;
  readonly lineAmount: Amount | null;
}

export interface Order {
  readonly id: string;
  readonly orderNumber: string | null;
  readonly companyId: string | null;
  readonly orderKind: 'SALE' | 'RETURN';
  readonly originalOrderId: string | null;
  readonly totalAmount: Amount | null;
  readonly overrideReason: string | null;
  /** Who looks after it; empty until it is submitted, unless somebody named a person. */
  readonly ownerId: string | null;
  /** What the host shows. */
  readonly orderState: string | null;
  readonly lines: readonly OrderLine[];
}

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

export function amountOf(value: unknown): Amount | null {
  if (typeof value !== 'object' || value === null) return null;
  const { amountMicros, currencyCode } = value as { amountMicros?: unknown; currencyCode?: unknown };
  if (amountMicros === null || amountMicros === undefined || !Number.isSafeInteger(Number(amountMicros))) return null;
  return { amountMicros: BigInt(Number(amountMicros)), currencyCode: text(currencyCode) ?? '' };
}

export function lineOf(id: string, data: FieldValues): OrderLine {
  return {
    id,
    productId: text(data['productId']),
    batchId: text(data['batchId']),
    quantity: typeof data['quantity'] === 'number' ? data['quantity'] : null,
    unitPrice: amountOf(data['unitPrice']),
    lineAmount: amountOf(data['lineAmount']),
  };
}

export function orderOf(id: string, data: FieldValues, lines: readonly OrderLine[]): Order {
  return {
    id,
    orderNumber: text(data['orderNumber']),
    companyId: text(data['companyId']),
    orderKind: data['orderKind'] === 'RETURN' ? 'RETURN' : 'SALE',
    originalOrderId: text(data['originalOrderId']),
    totalAmount: amountOf(data['totalAmount']),
    overrideReason: text(data['overrideReason']),
    ownerId: text(data['orderOwnerId']),
    orderState: text(data['orderState']),
    lines: lines.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

/** Digest of what a release vouches for: account, kind, total and every line. */
export function contentHash(order: Order): string {
  const { companyId, orderKind, originalOrderId, totalAmount, lines } = order;
  const plain = JSON.stringify([companyId, orderKind, originalOrderId, totalAmount, lines], (_key, value: unknown) =>
    typeof value === 'bigint' ? value.toString() : value,
  );
  return createHash('sha256').update(plain).digest('hex');
}

/** Quantity per product over all lines. */
export function quantitiesOf(order: Order): Record<string, number> {
  const quantities: Record<string, number> = {};
  for (const { productId, quantity } of order.lines) {
    if (productId && quantity) quantities[productId] = (quantities[productId] ?? 0) + quantity;
  }
  return quantities;
}

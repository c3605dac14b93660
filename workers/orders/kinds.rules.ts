/** Reasons of a block by kind, coarse enough to count and to filter by. */
import type { Reason } from '../platform/decide/automation.ts';

/** In the order of the options of `salesOrder.blockKinds`. */
const kinds = {
  HOLD: ['ORDER_HELD'],
  LICENCE: ['ORDER_NO_VERIFIED_LICENCE', 'ORDER_CATEGORY_NOT_LICENSED'],
  CREDIT: ['ORDER_OVER_CREDIT', 'ORDER_CREDIT_FOREIGN_CURRENCY'],
  BATCH: [
    'ORDER_BATCH_GONE',
    'ORDER_BATCH_OF_OTHER_PRODUCT',
    'ORDER_BATCH_EXPIRED',
    'ORDER_BATCH_NOT_RELEASED',
    'ORDER_BATCH_SHELF_LIFE',
  ],
  PRICE: ['ORDER_PRODUCT_LACKS_PRICE'],
  SUMS: ['ORDER_LINE_DOES_NOT_ADD_UP', 'ORDER_LINES_DO_NOT_MATCH', 'ORDER_FOREIGN_CURRENCY'],
  RETURN: ['RETURN_ORIGINAL_NOT_SHIPPED', 'RETURN_ABOVE_SHIPPED'],
  INCOMPLETE: [
    'ORDER_LACKS_ACCOUNT',
    'ORDER_LACKS_LINES',
    'ORDER_LACKS_TOTAL',
    'ORDER_LINE_LACKS_PRODUCT',
    'ORDER_LINE_LACKS_QUANTITY',
  ],
  CHANGED: ['ORDER_CHANGED_AFTER_RELEASE'],
} as const satisfies Record<string, readonly string[]>;

export type BlockKind = keyof typeof kinds;

/** Each kind once; null for an order that nothing blocks. */
export function blockKindsOf(blocks: readonly Reason[]): BlockKind[] | null {
  if (blocks.length === 0) return null;
  const codes = new Set(blocks.map(({ code }) => code));
  return (Object.keys(kinds) as BlockKind[]).filter((kind) => kinds[kind].some((code) => codes.has(code)));
}

/** What a partner has earned in a period: the agreement's rate on confirmed net sell-through. */
import { shareOf } from '../money/split.ts';
import type { Day } from '../../platform/clock/clock.ts';

/** A channelFlow record, as far as accruals are concerned. */
export interface Flow {
  readonly state: 'RAW' | 'MATCHED' | 'DISPUTED' | 'CONFIRMED';
  readonly kind: 'SALE' | 'RETURN';
  readonly productId: string;
  readonly soldOn: Day;
  /** Always positive; in `unitOfMeasure`. */
  readonly quantity: number;
  readonly unitOfMeasure: string;
  /** What the row itself says was invoiced; null where it does not. */
  readonly flowAmountMinor: bigint | null;
}

export interface AgreementTerms {
  readonly startsOn: Day;
  readonly endsOn: Day | null;
  readonly accrualBasisPoints: number;
  readonly priceBasis: 'CONTRACT' | 'LIST' | 'INVOICE';
  /** Products of the agreement; flows of others earn nothing. */
  readonly products: ReadonlyMap<string, ProductTerms>;
}

export interface ProductTerms {
  readonly unitOfMeasure: string;
  /** Units in one pack; sold packs (`packUnit`) count as so many units. */
  readonly packSize: number;
  readonly packUnit: string;
  readonly contractPriceMinor: bigint | null;
  readonly listPriceMinor: bigint | null;
}

export interface AccrualVerdict {
  /** For the ledger's `accrue` command: the whole of the period, which may be negative. */
  readonly accruedMinor: bigint;
  readonly netFlowMinor: bigint;
  /** Confirmed rows that could not be priced, and so are not in the sum: people must see them. */
  readonly unpriced: readonly {
    readonly index: number;
    readonly why: 'UNKNOWN_PRODUCT' | 'UNKNOWN_UNIT' | 'NO_PRICE';
  }[];
}

/**
 * rate × Σ (sales − returns) of confirmed flows, rounded once, at the end: many small rows lose nothing.
 * `period` is 'YYYY-MM'.
 */
export function accrualOf(flows: readonly Flow[], terms: AgreementTerms, period: string): AccrualVerdict {
  const unpriced: { index: number; why: AccrualVerdict['unpriced'][number]['why'] }[] = [];
  let netFlowMinor = 0n;
  flows.forEach((flow, index) => {
    if (flow.state !== 'CONFIRMED' || !isWithin(flow, terms, period)) return;
    const value = valueOf(flow, terms);
    if (typeof value === 'string') unpriced.push({ index, why: value });
    else netFlowMinor += flow.kind === 'RETURN' ? -value : value;
  });
  return { accruedMinor: shareOf(netFlowMinor, terms.accrualBasisPoints), netFlowMinor, unpriced };
}

const isWithin = (flow: Flow, { startsOn, endsOn }: AgreementTerms, period: string): boolean =>
  flow.soldOn.startsWith(`${period}-`) && flow.soldOn >= startsOn && (endsOn === null || flow.soldOn <= endsOn);

function valueOf(flow: Flow, terms: AgreementTerms): bigint | AccrualVerdict['unpriced'][number]['why'] {
  const product = terms.products.get(flow.productId);
  if (!product) return 'UNKNOWN_PRODUCT';
  if (terms.priceBasis === 'INVOICE') {
    if (flow.flowAmountMinor === null) return 'NO_PRICE';
    return flow.flowAmountMinor < 0n ? -flow.flowAmountMinor : flow.flowAmountMinor;
  }
  const price = terms.priceBasis === 'CONTRACT' ? product.contractPriceMinor : product.listPriceMinor;
  if (price === null) return 'NO_PRICE';
  const units = unitsOf(flow, product);
  return units === null ? 'UNKNOWN_UNIT' : units * price;
}

/** Quantity in the product's own unit; null where the row's unit is neither that nor a pack of it. */
function unitsOf(flow: Flow, product: ProductTerms): bigint | null {
  if (!Number.isSafeInteger(flow.quantity) || !Number.isSafeInteger(product.packSize)) return null;
  const quantity = BigInt(flow.quantity < 0 ? -flow.quantity : flow.quantity);
  if (flow.unitOfMeasure === product.unitOfMeasure) return quantity;
  return flow.unitOfMeasure === product.packUnit ? quantity * BigInt(product.packSize) : null;
}

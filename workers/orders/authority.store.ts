import { today, type Clock } from '../platform/clock/clock.ts';
import type { Transaction } from '../platform/db/pool.ts';
import { allRecords } from '../platform/decide/records.ts';
import { amountOf, type Amount, type Order } from './order.ts';

export interface Authority {
  readonly memberId: string | null;
  readonly delegateToId: string | null;
  readonly limitAmount: Amount | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** Authorities to override a block, whoever holds them. */
export async function loadAuthorities(tx: Transaction): Promise<Authority[]> {
  const records = await allRecords(tx, 'approvalAuthority');
  return records
    .filter(({ data }) => data['authorityKind'] === 'ORDER_OVERRIDE')
    .map(({ data }) => ({
      memberId: text(data['memberId']),
      delegateToId: text(data['delegateToId']),
      limitAmount: amountOf(data['limitAmount']),
      validFrom: text(data['validFrom']),
      validTo: text(data['validTo']),
    }));
}

/** True where the member, or somebody who delegated to them, has an authority in force today whose limit covers the order. */
export function mayOverride(authorities: readonly Authority[], memberId: string, order: Order, clock: Clock): boolean {
  const day = today(clock);
  const total = order.totalAmount;
  return authorities.some(
    (authority) =>
      (authority.memberId === memberId || authority.delegateToId === memberId) &&
      (authority.validFrom === null || authority.validFrom <= day) &&
      (authority.validTo === null || authority.validTo >= day) &&
      total !== null &&
      authority.limitAmount !== null &&
      authority.limitAmount.currencyCode === total.currencyCode &&
      authority.limitAmount.amountMicros >= total.amountMicros,
  );
}
